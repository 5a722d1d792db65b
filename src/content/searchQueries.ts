/** What the search reads, for React Query; fetched when a visitor shows that they mean to search. */
import type { Language } from '../i18n/languages';
import { viewQuery } from './queries';
import { namesFile, searchFile, searchPartFile } from './searchFiles';
import { namesView, searchPartView, searchView } from './searchViews';

export const searchQuery = () => viewQuery(searchFile, searchView);

export const namesQuery = () => viewQuery(namesFile, namesView);

/** @param part a number that the manifest names. */
export const searchPartQuery = (language: Language, part: number) =>
  viewQuery(searchPartFile(language, part), searchPartView);
