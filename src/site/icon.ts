import { light } from '../../tailwind.config';

/** The site's icon: an opening quotation mark, in the design's own colours. */
export function icon(): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="4" fill="${light.celadon}"/>`,
    `<g fill="${light.paper}">`,
    '<path d="M14 10.2c-2.6 1.5-4 3.4-4 5.4a3.4 3.4 0 1 1-3.3 3.5c0-4.4 2.4-8.2 6.3-10.5z"/>',
    '<path d="M24.6 10.2c-2.6 1.5-4 3.4-4 5.4a3.4 3.4 0 1 1-3.3 3.5c0-4.4 2.4-8.2 6.3-10.5z"/>',
    '</g></svg>\n',
  ].join('');
}
