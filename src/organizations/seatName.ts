import { states, type StateCode } from '../content/states';
import { languages, type Language } from '../i18n/languages';

/** A city, with its state where that isn't the one at hand: `Springfield` under Illinois, `Springfield, IL` elsewhere. */
export function seatName(
  seat: { city: string; state: StateCode },
  language: Language,
  within?: StateCode,
): string {
  if (seat.state === within) return seat.city;
  return languages[language].place(seat.city, { code: seat.state, name: states[seat.state][language] });
}
