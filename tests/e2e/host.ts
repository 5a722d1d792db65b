/** A host of the tests' own, that can go away, fall silent, or bring another build. */
import { createServer, type Server } from 'node:http';
import { serve } from '../../src/site/serve';

export class Host {
  readonly port: number;
  #server: Server | undefined;

  constructor(port: number) {
    this.port = port;
  }

  get address(): string {
    return `http://localhost:${this.port}/`;
  }

  async serves(directory: string): Promise<void> {
    await this.goesAway();
    this.#server = await serve({ directory, base: '/', port: this.port });
  }

  /** Takes every request, and answers none. */
  async fallsSilent(): Promise<void> {
    await this.goesAway();
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(this.port, resolve));
    this.#server = server;
  }

  async goesAway(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
