import { languages, type Way } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { citationOf } from './citation';
import { useCopying } from './Copying';
import { formAt, type Message, type Service } from './services';
import type { Shared } from './shared';

interface WaysProps {
  shared: Shared;
}

/** The device's own sheet. Drawn after a press only, so the browser may be asked. */
const hasSheet = () => typeof navigator.share === 'function';

/** On a phone the sheet holds every app; on a desk it rarely holds KakaoTalk. */
const isPhone = () => hasSheet() && matchMedia('(pointer: coarse)').matches;

/** The ways to share, in the order of the page's language; the first is its speakers' own. */
export function Ways({ shared }: WaysProps) {
  const { t, language } = useWords();
  const { copy, say } = useCopying();
  const { address, title } = shared;
  const message: Message = {
    title,
    address,
    quotation: shared.quotations.length > 0 ? citationOf(shared.quotations.slice(0, 1)).text : address,
  };

  function openSheet() {
    navigator.share({ title, url: address }).then(
      () => say(t('share.shared')),
      (error: unknown) => {
        // A visitor who closes the sheet knows that they did.
        if (error instanceof DOMException && error.name === 'AbortError') return;
        copy({ text: address, said: t('share.linkInstead') });
      },
    );
  }

  const presses = {
    link: () => copy({ text: address, said: t('share.linkCopied') }),
    app: openSheet,
    kakaotalk: isPhone() ? openSheet : () => copy({ text: address, said: t('share.kakaotalkCopied') }),
  };
  const { ways } = languages[language];
  const pressed = ways.filter(isPressed).filter((way) => way !== 'app' || hasSheet());

  return (
    <div className="grid gap-2">
      <ul className="flex flex-wrap gap-2">
        {pressed.map((way, index) => (
          <li key={way} className={index === 0 ? 'w-full' : 'grow basis-32'}>
            <button
              type="button"
              onClick={presses[way]}
              className={`way w-full ${index === 0 ? 'is-first' : ''}`}
            >
              {way === 'kakaotalk' && !isPhone() ? t('share.kakaotalkLink') : t(`share.${way}`)}
            </button>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-6">
        {ways
          .filter((way): way is Service => !isPressed(way))
          .map((way) => (
            <li key={way}>
              <a
                href={formAt(way, message)}
                {...(way !== 'email' && { target: '_blank', rel: 'noreferrer' })}
                className="flex min-h-11 min-w-6 items-center text-list font-medium"
              >
                <span className="link">{t(`share.${way}`)}</span>
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}

function isPressed(way: Way): way is Exclude<Way, Service> {
  return way === 'link' || way === 'app' || way === 'kakaotalk';
}
