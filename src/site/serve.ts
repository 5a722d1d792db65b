/** Serves the built folder as a static host does: a slash is added, what isn't there is `404.html` with its status. */
import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import serveStatic from 'serve-static';
import { headersFor, styleHash } from './policy';

interface ServeOptions {
  directory: string;
  /** Where the folder is mounted, from `/` to `/`. */
  base: string;
  port: number;
}

/** @throws where the folder hasn't been built, or the port is taken. */
export async function serve({ directory, base, port }: ServeOptions): Promise<Server> {
  const notFound = path.join(directory, '404.html');
  // Who builds again while this runs gets other styles.
  const style = () => styleHash(readFileSync(notFound, 'utf8'));
  style();
  const files = serveStatic(directory, { cacheControl: false });

  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const isBelow = address.startsWith(base);
    const url = isBelow ? `/${address.slice(base.length)}` : address;
    const say = (of: string) => {
      const headers = headersFor(of, { style: style() });
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    };
    say(url.split('?')[0] ?? '/');
    const answerNotFound = () => {
      say('/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(notFound).pipe(response);
    };
    if (!isBelow) return answerNotFound();
    // serve-static reads the whole address from `originalUrl` when it adds a slash.
    Object.assign(request, { originalUrl: address, url });
    files(request, response, answerNotFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return server;
}
