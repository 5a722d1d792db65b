/** Runs nginx on built sites, for tests: through sockets in a folder of their own, so that no port is asked for. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BuiltSite } from './sites';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Nginx {
  /** Asks for an address exactly as it is written, below the base or not. */
  ask: (site: BuiltSite, address: string, how?: Asked) => Promise<Answer>;
  stop: () => Promise<void>;
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

/** Where distributions keep what they don't expect users to start. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };

/** The folder of its configuration, if it is installed. */
export function nginxFolder(): string | undefined {
  try {
    const told = execFileSync('sh', ['-c', 'nginx -V 2>&1'], { env, encoding: 'utf8' });
    return path.dirname(/--conf-path=(\S+)/.exec(told)?.[1] ?? '/etc/nginx/nginx.conf');
  } catch {
    return undefined;
  }
}

/** @throws what nginx says, where it doesn't take what the build has written for it. */
export async function startNginx(sites: readonly BuiltSite[]): Promise<Nginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const socket = (site: BuiltSite) => path.join(folder, `${sites.indexOf(site)}.sock`);
  const servers = await Promise.all(
    sites.map(async (site, index) => {
      // As someone puts it on their host: below a path, the folder lies in one for the whole host.
      const whole = path.join(folder, String(index));
      const place = path.join(whole, site.base);
      await mkdir(path.dirname(place), { recursive: true });
      await symlink(site.directory, place.replace(/\/$/, ''));
      return `server { listen unix:${socket(site)}; root "${whole}"; include "${path.join(site.directory, 'nginx.conf')}"; }`;
    }),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, name)};`,
  );
  const file = path.join(folder, 'whole.conf');
  const log = path.join(folder, 'log');
  await writeFile(
    file,
    `daemon off; master_process off; pid ${path.join(folder, 'pid')}; error_log ${log};
    events {}
    http { include ${nginxFolder()}/mime.types; access_log off; ${temporary.join(' ')} ${servers.join('\n')} }\n`,
  );
  execFileSync('nginx', ['-t', '-q', '-p', folder, '-c', file], { env, stdio: 'pipe' });
  const running = spawn('nginx', ['-p', folder, '-c', file], { env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));

  const ask: Nginx['ask'] = (site, address, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const asked = { socketPath: socket(site), path: address, method, headers };
      const answered = request(asked, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      answered.on('error', reject);
      answered.end();
    });
  const stop = async () => {
    running.kill();
    await ended;
    await rm(folder, { recursive: true });
  };

  const answers = async (site: BuiltSite): Promise<void> => {
    if (running.exitCode !== null) throw new Error(`nginx has ended: ${await readFile(log, 'utf8')}`);
    await ask(site, '/').catch(() => answers(site));
  };
  await Promise.all(sites.map(answers));
  return { ask, stop };
}
