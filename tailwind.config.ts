/**
 * The design's tokens, light and dark. Nothing else in the project names a colour; sizes of type are
 * `[size, line height]` in rem of 16 px, so that a reader's own text size moves them all.
 */
import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { stacks } from './src/site/fonts/stacks';

export const light = {
  paper: '#FAF6EE',
  ink: '#1E1B16',
  quiet: '#5B5246',
  'quiet-on-pale': '#50483D',
  line: '#E4DAC8',
  rule: '#C9BBA3',
  celadon: '#1E5D52',
  'celadon-mid': '#35776B',
  'celadon-sel': '#1E5D52',
  'celadon-pale': '#DDEBE4',
  'celadon-rec': '#B7D2C8',
  'on-celadon': '#FFFDF8',
  'on-sel': '#FFFDF8',
  iron: '#8A3B2C',
  pin: '#E8B33A',
  'pin-stroke': '#1E1B16',
  land: '#EAE1D1',
  'land-open': '#F0E9DC',
};

export const dark: typeof light = {
  paper: '#15130F',
  ink: '#F1EADD',
  quiet: '#A89E8D',
  'quiet-on-pale': '#C5BBAB',
  line: '#353027',
  rule: '#544C3F',
  celadon: '#8EC6B6',
  'celadon-mid': '#4F9384',
  'celadon-sel': '#6FB09F',
  'celadon-pale': '#1F322C',
  'celadon-rec': '#2C4A42',
  'on-celadon': '#0F1A17',
  'on-sel': '#0F1A17',
  iron: '#C9745F',
  pin: '#E8B33A',
  'pin-stroke': '#1E1B16',
  land: '#2A261F',
  'land-open': '#221F19',
};

/** On paper: black on white, whatever the screen shows. What could be pressed is plain text there. */
export const printed: typeof light = {
  ...light,
  paper: '#FFFFFF',
  ink: '#000000',
  quiet: '#4A443A',
  'quiet-on-pale': '#4A443A',
  celadon: '#000000',
};

type Tokens = typeof light;

const variables = (tokens: Tokens) =>
  Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [`--${name}`, colour]));

const colors = {
  transparent: 'transparent',
  current: 'currentColor',
  ...(Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${name})`])) as Tokens),
};

type Size = [size: string, to: { lineHeight: string; letterSpacing?: string }];

function size(pixels: number, line: number, letterSpacing?: string): Size {
  const lineHeight = `${line / 16}rem`;
  return [`${pixels / 16}rem`, letterSpacing ? { lineHeight, letterSpacing } : { lineHeight }];
}

/**
 * The words of a framed card grow with its width, from `least` at 280 px to `most` at 800: about as its root, so that
 * they fill about the same height at every width, and one number fits in the frame's `height`.
 */
function fluid(least: number, most: number, lineHeight: number, letterSpacing = '0'): Size {
  const slope = (most - least) / (800 - 280);
  const start = (least - 280 * slope) / 16;
  const between = `calc(${start.toFixed(4)}rem + ${(100 * slope).toFixed(3)}vw)`;
  return [
    `clamp(${least / 16}rem, ${between}, ${most / 16}rem)`,
    { lineHeight: String(lineHeight), letterSpacing },
  ];
}

/** In points, as paper is measured: a sheet holds the same words whatever size of text a reader has set. */
function onPaper(points: number, line: number): Size {
  return [`${points}pt`, { lineHeight: `${line}pt` }];
}

export default {
  theme: {
    colors,
    screens: { sm: '480px', md: '768px', lg: '1024px', xl: '1200px' },
    fontFamily: { serif: stacks.serif, sans: stacks.sans },
    fontWeight: { normal: '400', medium: '500', semibold: '600' },
    fontSize: {
      mission: size(56, 64, '-0.016em'),
      'mission-narrow': size(34, 42, '-0.012em'),
      'mission-ko': size(48, 68, '-0.025em'),
      'mission-ko-narrow': size(27, 44, '-0.025em'),
      voice: size(37, 48, '-0.01em'),
      'voice-narrow': size(27, 38, '-0.005em'),
      'voice-ko': size(33, 56, '-0.02em'),
      'voice-ko-narrow': size(23, 41, '-0.015em'),
      statement: size(31, 49),
      'statement-narrow': size(24, 39),
      'statement-ko': size(28, 50, '-0.015em'),
      'statement-ko-narrow': size(23, 42, '-0.015em'),
      both: size(25, 40),
      'both-ko': size(23, 40, '-0.015em'),
      embed: fluid(19, 36, 1.32),
      'embed-ko': fluid(18, 32, 1.66, '-0.015em'),
      pull: size(28, 40),
      'pull-ko': size(25, 43, '-0.02em'),
      place: size(34, 42),
      speaker: size(28, 36),
      aside: size(24, 36),
      section: size(24, 32),
      lead: size(20, 30),
      'lead-ko': size(17, 31),
      body: size(16, 25),
      name: size(15, 22),
      list: size(14, 20),
      small: size(13, 20),
      'paper-1': onPaper(17, 27),
      'paper-2': onPaper(14.5, 23),
      'paper-3': onPaper(12, 18),
      'paper-4': onPaper(10.5, 16),
      // Korean is drawn larger in its square: it looks equal, and keeps the lines of the English beside it.
      'paper-1-ko': onPaper(15.5, 27),
      'paper-2-ko': onPaper(13.25, 23),
      'paper-3-ko': onPaper(11, 18),
      'paper-4-ko': onPaper(9.75, 16),
    },
  },
  plugins: [
    plugin((api) => {
      api.addBase({
        ':root': { colorScheme: 'light', ...variables(light) },
        '@media screen and (prefers-color-scheme: dark)': {
          ':root:not([data-theme=light])': { colorScheme: 'dark', ...variables(dark) },
        },
        '@media screen': { ':root[data-theme=dark]': { colorScheme: 'dark', ...variables(dark) } },
        // For those who ask their device for more contrast. All words have 7 : 1 already, on the page's own ground.
        '@media screen and (prefers-contrast: more)': {
          ':root:root': { '--line': 'var(--quiet)', '--rule': 'var(--quiet)' },
        },
        '@media print': { ':root': variables(printed) },
      });
      api.addVariant('ko', '&:lang(ko)');
    }),
  ],
} satisfies Config;
