/** Who says what in the Korean paragraphs of a release. */
import type { Finding } from '../findings';
import type { KnownPeople } from '../known';
import type { Paragraph } from '../source';
import type { Heard } from '../spoken';
import { gather, type Part } from './gather';
import { hearParagraph, leadsIn } from './statements';
import { Roll, type Sayer } from './roll';
import { readingOf } from './sentences';
import { Subjects } from './subjects';

export function hearKorean(paragraphs: Paragraph[], known: KnownPeople): Heard {
  const roll = new Roll();
  const parts: Part[] = [];
  const findings: Finding[] = [];
  const readings = paragraphs.map(readingOf);
  const subjects = readings.map(({ text, covered }) => new Subjects(text, covered, known));
  let latest: Sayer[] = [];
  let led: Sayer[] | undefined;
  readings.forEach((reading, index) => {
    const own = subjects[index]!;
    const heard = hearParagraph(reading, own, roll, { latest, led, goesOn: false });
    latest = heard.latest;
    findings.push(...heard.findings);
    parts.push({ reading, utterances: heard.utterances });
    led = undefined;
    if (heard.utterances.length === 0 && leadsIn(reading.text)) led = latest;
    for (const mention of own.all()) roll.sayer(mention, reading.paragraph, undefined);
  });
  return { ...gather(parts), findings };
}
