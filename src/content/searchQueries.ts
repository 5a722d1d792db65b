/** What the search reads, for React Query; fetched when a visitor shows that they mean to search. */
import type { Language } from '../i18n/languages';
import { viewQuery } from './queries';
import { namesFile, searchFile, searchPartFile } from './searchFiles';

export const searchQuery = () => viewQuery(searchFile, (views) => views.searchView);

export const namesQuery = () => viewQuery(namesFile, (views) => views.namesView);

/** @param part a number that the manifest names. */
export const searchPartQuery = (language: Language, part: number) =>
  viewQuery(searchPartFile(language, part), (views) => views.searchPartView);
