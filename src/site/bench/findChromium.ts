/** Finds the Chromium that the tests and the bench drive, so that a fresh clone needs no set-up where it can be helped. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/**
 * @param cache a folder of ours, for a browser that has to be unpacked.
 * @returns where the browser lies.
 * @throws one sentence saying how to get a browser, where there is none.
 */
export async function findChromium(cache: string): Promise<string> {
  const found = named() ?? (await packed(cache)) ?? playwrights() ?? systems();
  if (found) return found;
  throw new Error(
    'No Chromium to drive: “npx playwright install chromium” fetches one, or set CHROMIUM_PATH to yours.',
  );
}

/** How it is started. @param executablePath what `findChromium` has found. */
export function launchOptions(executablePath: string): LaunchOptions {
  return {
    executablePath,
    // Containers, root, and distributions that restrict user namespaces have no sandbox to give.
    chromiumSandbox: process.platform !== 'linux',
    // In the locale C, a container's usual one, Chromium finds no text, and marks none that an address names.
    env: { ...environment(), LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function named(): string | undefined {
  const file = process.env['CHROMIUM_PATH'];
  if (file && !existsSync(file)) throw new Error(`CHROMIUM_PATH names no file: “${file}”.`);
  return file || undefined;
}

/** The one that npm installs with us, packed. It runs on linux-x64 only. */
async function packed(cache: string): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = path.join(cache, 'chromium');
  const executable = path.join(home, 'chromium');
  if (!existsSync(executable)) await unpack(cache, home);
  return starts(executable) ? executable : undefined;
}

/** Unpacks beside and then moves: an interrupted unpacking would otherwise be taken for a browser next time. */
async function unpack(cache: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(path.join(cache, 'unpacking-'));
  const { TMPDIR: usual } = process.env;
  process.env['TMPDIR'] = fresh;
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    await sparticuz.executablePath();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
  await rm(home, { recursive: true, force: true });
  await rename(fresh, home);
}

/** Whether the machine has the libraries that a browser from elsewhere needs. */
function starts(executable: string): boolean {
  try {
    execFileSync(executable, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function playwrights(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function systems(): string | undefined {
  return systemPlaces().find((file) => existsSync(file));
}

function systemPlaces(): string[] {
  const { env } = process;
  switch (process.platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].flatMap((folder) =>
        [
          'Chromium/Application/chrome.exe',
          'Google/Chrome/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((file) => path.join(folder ?? '', file)),
      );
    default:
      return [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
      ].flatMap((name) => (env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)));
  }
}
