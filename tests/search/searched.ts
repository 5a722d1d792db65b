/** Content as the search has it in a browser, and a query asked as the page asks it. */
import { Archive } from '../../src/content/archive';
import type { Content } from '../../src/content/schema';
import { searchIndex } from '../../src/content/shown/searched';
import { searchPartFile, namesFile, searchFile } from '../../src/content/searchFiles';
import type { NamesView, SearchPartView, SearchView } from '../../src/content/searchViews';
import type { Language } from '../../src/i18n/languages';
import type { Filters } from '../../src/links';
import { languagesToSearch } from '../../src/search/languagesToSearch';
import { searchNames } from '../../src/search/searchNames';
import { searchStatements } from '../../src/search/searchStatements';

export interface SearchFiles {
  manifest: SearchView;
  names: NamesView;
  parts: (language: Language) => SearchPartView[];
}

export function searchFilesOf(content: Content): SearchFiles {
  const files = new Map(searchIndex(new Archive(content)));
  const made = new Map<string, unknown>();
  const read = (file: string) => {
    if (!made.has(file)) made.set(file, JSON.parse(JSON.stringify(files.get(file)!())));
    return made.get(file);
  };
  const manifest = read(searchFile) as SearchView;
  return {
    manifest,
    names: read(namesFile) as NamesView,
    parts: (language) =>
      manifest.parts.map(({ part }) => read(searchPartFile(language, part)) as SearchPartView),
  };
}

/** Looks through the languages that the query may be in, and through the others where that gave nothing. */
export function ask(files: SearchFiles, page: Language, query: string, filters: Filters = {}) {
  const { now, otherwise } = languagesToSearch(query, page);
  const within = (languages: readonly Language[]) =>
    searchStatements({
      query,
      parts: languages.flatMap(files.parts),
      names: files.names,
      filters,
      language: page,
      limit: 1000,
    });
  const first = within(now);
  return {
    names: searchNames(query, files.names, page, 1000),
    statements: first.total > 0 || otherwise.length === 0 ? first : within([...now, ...otherwise]),
  };
}
