/**
 * Which file of script a module stands in. What all pages run is one file, as it compresses far better than its parts,
 * and a statement's pages, which most visitors come to from elsewhere, have one for what they share. The bundler sees to
 * the rest.
 */
import path from 'node:path';

interface Modules {
  getModuleInfo: (
    id: string,
  ) => { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null;
}

/** So many kinds of page use it that the others may carry it, too. */
const common = 4;

const ofStatements = ['StatementPage', 'BothPage', 'ReleasePage'];

/** By the index of their package all pages seem to use them; lists of queries are the search's. */
const ofFew = /\/(queriesObserver|use(Suspense)?Queries)\.js$/;

/** @returns the file's name, or null where the bundler decides. */
export function chunkOf(id: string, modules: Modules): string | null {
  if (!/\/node_modules\/|\/src\/(?!main\.|embed\.|pages\/\w+Page\.tsx)/.test(id) || ofFew.test(id))
    return null;
  const users = usersOf(id, modules);
  const pages = users.filter((user) => user !== 'DeskPage');
  if (users.includes('main')) return 'core';
  // A statement's page carries nothing that only other pages draw.
  if (!pages.includes('StatementPage')) return pages.length >= common ? 'others' : null;
  if (pages.length >= common) return 'core';
  return pages.every((page) => ofStatements.includes(page)) ? 'statement' : null;
}

/** The pages that can't do without a module, and the app itself: `StatementPage`, `main`. */
function usersOf(id: string, modules: Modules): string[] {
  const seen = new Set<string>();
  const users = new Set<string>();
  const visit = (one: string) => {
    if (seen.has(one)) return;
    seen.add(one);
    const name = path.basename(one).replace(/\.tsx?$/, '');
    const info = modules.getModuleInfo(one);
    if (name === 'main' || info?.dynamicImporters.length) users.add(name);
    for (const importer of info?.importers ?? []) visit(importer);
  };
  visit(id);
  return [...users];
}
