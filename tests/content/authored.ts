/** The content as it is in this checkout, and what the check says after one thing in it is changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { check, type AuthoredFile } from '../../src/content/check';
import { sentence } from '../../src/content/BrokenContent';
import type { Network, Organization, Passage, Release, Statement } from '../../src/content/schema';

const folder = new URL('../../public/content/', import.meta.url);

export const releaseFile = 'releases/2024-11-06-election-results.json';

export function authored(): AuthoredFile[] {
  const releases = readdirSync(new URL('releases/', folder)).map((name) => `releases/${name}`);
  return ['network.json', ...releases].map((path) => ({
    path,
    text: readFileSync(new URL(path, folder), 'utf8'),
  }));
}

/** One sentence a problem. */
export function saidOf(files: AuthoredFile[]): string[] {
  return check(files).problems.map(sentence);
}

/** What the check says after a text editor has changed a file. */
export function saidAfterTyping(path: string, edit: (text: string) => string): string[] {
  return saidOf(authored().map((file) => (file.path === path ? { path, text: edit(file.text) } : file)));
}

export function saidAfterNetwork(edit: (network: Network) => void): string[] {
  return saidAfterTyping('network.json', (text) => edited(text, edit));
}

export function saidAfterRelease(edit: (release: Release) => void): string[] {
  return saidAfterTyping(releaseFile, (text) => edited(text, edit));
}

function edited<Value>(text: string, edit: (value: Value) => void): string {
  const value = JSON.parse(text) as Value;
  edit(value);
  return JSON.stringify(value);
}

/** The real release, as a test wants to change it. */
export function realRelease(): Release {
  const file = authored().find(({ path }) => path === releaseFile);
  return JSON.parse(file?.text ?? '') as Release;
}

export function statement({ body }: Release, id: string): Statement {
  const found = body.find((item) => item.kind === 'statement' && item.id === id);
  if (found?.kind !== 'statement') throw new Error(`no statement ${id}`);
  return found;
}

export function passage(release: Release, id: string, passageId: string): Passage {
  const found = statement(release, id).passages.find((one) => one.id === passageId);
  if (!found) throw new Error(`no passage ${passageId}`);
  return found;
}

export function organization({ organizations }: Network, id: string): Organization {
  const found = organizations.find((one) => one.id === id);
  if (!found) throw new Error(`no organization ${id}`);
  return found;
}
