/**
 * The check that stands between what staff write and what readers see. It gives every problem it finds, each
 * with its file and field: the build stops at one, the desk shows them while someone writes.
 */
import type { GenericSchema, InferOutput } from 'valibot';
import { readJson } from './checkJson';
import { KnownNames } from './checkNames';
import { networkRules } from './checkNetwork';
import { checkRedirects } from './checkRedirects';
import { releaseInNetworkRules, releaseRules } from './checkRelease';
import { checkText } from './checkText';
import { BrokenContent, type Fault, type Problem } from './BrokenContent';
import { parse } from './parse';
import { networkSchema, releaseSchema, type Content, type Network, type Release } from './schema';

/** A file as staff wrote it; its path is below the content folder: `releases/<id>.json`. */
export interface AuthoredFile {
  path: string;
  text: string;
}

const networkPath = 'network.json';
const isMissing: Fault = { field: '', message: 'is missing' };
const releasePath = /^releases\/([^/]+)\.json$/;

/** Checks all that staff wrote. @returns every problem, and the content where there is none. */
export function check(files: readonly AuthoredFile[]): { content: Content | null; problems: Problem[] } {
  const networkFile = files.find(({ path }) => path === networkPath);
  const network = networkFile && read(networkFile, networkSchema);
  const releases = files
    .filter(({ path }) => releasePath.test(path))
    .map((file) => read(file, releaseSchema));
  const known = network?.value && { network: network.value, names: new KnownNames(network.value) };
  const whole = wholeOf(network?.value, releases);

  const problems = [
    ...(network
      ? said(network.path, [...network.faults, ...broken(networkRules, network.value)])
      : said(networkPath, [isMissing])),
    ...(whole ? said(networkPath, checkRedirects(whole)) : []),
    ...releases.flatMap(({ path, value, faults }) =>
      said(path, [...faults, ...(value ? faultsOfRelease(value, path, known) : [])]),
    ),
    ...files.flatMap(({ path }) =>
      path === networkPath || releasePath.test(path) || isHidden(path)
        ? []
        : said(path, [
            { field: '', message: 'has no place here: there are network.json and releases/<id>.json only' },
          ]),
    ),
  ];
  return { content: problems.length === 0 ? whole : null, problems };
}

interface Reading<Value> {
  path: string;
  /** Undefined where the file hasn't the shape. */
  value: Value | undefined;
  faults: Fault[];
}

function read<Schema extends GenericSchema>(
  { path, text }: AuthoredFile,
  schema: Schema,
): Reading<InferOutput<Schema>> {
  const { value, faults: ofJson } = readJson(text);
  if (value === undefined) return { path, value: undefined, faults: ofJson };
  const faults = [...ofJson, ...checkText(value)];
  try {
    return { path, value: parse(schema, value, path), faults };
  } catch (error) {
    if (!(error instanceof BrokenContent)) throw error;
    const isNew = ({ field, message }: Fault) =>
      !faults.some((one) => one.field === field && one.message === message);
    return { path, value: undefined, faults: [...faults, ...error.problems.filter(isNew)] };
  }
}

/** @param known none where the network's file hasn't its shape. */
function faultsOfRelease(
  release: Release,
  path: string,
  known: { network: Network; names: KnownNames } | undefined,
): Fault[] {
  const id = releasePath.exec(path)?.[1];
  return [
    ...(release.id === id
      ? []
      : [
          {
            field: 'id',
            message: `is “${release.id}”, but the file is named ${id}.json: both must be the same`,
          },
        ]),
    ...broken(releaseRules, release),
    ...(known ? releaseInNetworkRules.flatMap((rule) => rule(release, known.network, known.names)) : []),
  ];
}

function broken<Value>(rules: ((value: Value) => Fault[])[], value: Value | undefined): Fault[] {
  return value === undefined ? [] : rules.flatMap((rule) => rule(value));
}

/** Null while a file hasn't its shape, for then nobody can say what is missing. */
function wholeOf(network: Network | undefined, readings: Reading<Release>[]): Content | null {
  const releases = readings.map(({ value }) => value).filter((value) => value !== undefined);
  if (!network || releases.length < readings.length) return null;
  return joined(network, releases);
}

/** Newest release first. */
function joined(network: Network, releases: readonly Release[]): Content {
  return {
    network,
    releases: releases.toSorted((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id, 'en')),
  };
}

function said(file: string, faults: Fault[]): Problem[] {
  return faults.map(({ field, message }) => ({ file, field, message }));
}

/** What a file system or an editor leaves behind, and nobody reads: `.DS_Store`. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}
