/** What several views say the same way: names, members, voices, in one language. */
import type { Language } from '../i18n/languages';
import { languagesOf, type Archive, type Entry } from './archive';
import type { Block, Organization, Release, Text } from './schema';
import { pullOf } from './verbatim';
import { nameIn, textIn, wordsIn } from './names';
import type { Member, Name, Named, Said, Voice } from './views';

export class Phrasing {
  readonly archive: Archive;
  readonly language: Language;

  constructor(archive: Archive, language: Language) {
    this.archive = archive;
    this.language = language;
  }

  text(text: Text): string {
    return textIn(text, this.language);
  }

  name(name: Text): Name {
    return nameIn(name, this.language);
  }

  named({ id, name }: { id: string; name: Text }): Named {
    return { id, name: this.name(name) };
  }

  member({ id, name, states, seat, founded, web }: Organization): Member {
    return {
      id,
      name: this.name(name),
      states,
      seat: seat && { ...seat, city: this.text(seat.city) },
      founded: founded?.year,
      web,
    };
  }

  /** The language in which this page shows a release, or a part of it. */
  wordsOf(release: Release, part?: Pick<Block, 'missing'>): Language {
    return wordsIn(
      { languages: languagesOf(release, this.archive.content.network.languages, part) },
      this.language,
    );
  }

  said(release: Release, text: Text): Said {
    const language = this.wordsOf(release);
    return { language, text: textIn(text, language) };
  }

  voice({ release, statement }: Entry): Voice {
    const words = this.wordsOf(release, statement);
    const person = (id: string) => this.named(this.archive.person(id));
    const organization = (id: string) => this.named(this.archive.organization(id));
    return {
      release: release.id,
      statement: statement.id,
      date: release.date,
      speaker: statement.speaker === undefined ? undefined : person(statement.speaker),
      title: statement.title?.[words],
      coSpeakers: statement.coSpeakers?.map(({ speaker, title, organizations }) => ({
        speaker: person(speaker),
        title: title?.[words],
        organizations: organizations?.map(organization),
      })),
      organizations: statement.organizations.map(organization),
      pull: { language: words, text: pullOf(statement, words, release.dateline?.[words]) },
    };
  }
}
