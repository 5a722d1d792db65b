/**
 * Where people share: plain links that open a service's own form, filled in. Nothing of theirs is loaded here.
 * The forms of Facebook, X, Bluesky and Threads show the page's card, which has the words on it, and hold little
 * text; so they get the title. Mail and WhatsApp get the whole quotation.
 */
import type { Way } from '../i18n/languages';

export interface Message {
  /** Who said it and when. */
  title: string;
  /** The quotation with its source and address. */
  quotation: string;
  /** Absolute. */
  address: string;
}

/** Those with a form to link to. KakaoTalk has none. */
export type Service = Exclude<Way, 'link' | 'app' | 'kakaotalk'>;

/** Some mail programs open no longer address. */
const longestMail = 2000;

const forms: Record<Service, (message: Message) => string> = {
  email({ title, quotation, address }) {
    // RFC 6068, 5: lines of a body end so.
    const body = quotation.replaceAll('\n', '\r\n');
    const whole = `mailto:?${query({ subject: title, body })}`;
    return whole.length <= longestMail ? whole : `mailto:?${query({ subject: title, body: address })}`;
  },
  facebook: ({ address }) => `https://www.facebook.com/sharer/sharer.php?${query({ u: address })}`,
  x: ({ title, address }) => `https://x.com/intent/post?${query({ text: title, url: address })}`,
  bluesky: ({ title, address }) =>
    `https://bsky.app/intent/compose?${query({ text: `${title}\n${address}` })}`,
  threads: ({ title, address }) =>
    `https://www.threads.com/intent/post?${query({ text: title, url: address })}`,
  whatsapp: ({ quotation }) => `https://wa.me/?${query({ text: quotation })}`,
};

/** The address of a service's form, filled in with the message. */
export function formAt(service: Service, message: Message): string {
  return forms[service](message);
}

/** Spaces as %20: mail programs show a plus as a plus. */
function query(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
