/** A page of somebody else's, at another port of this machine: browsers count it as the same site, another origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from './product-of-its-own';

export interface Elsewhere {
  /** Same site, so that cookies with SameSite=Lax are sent: only the server's own checks stand in the way. */
  sameSite: string;
  /** Another site altogether. */
  otherSite: string;
}

export const test = base.extend<object, { elsewhere: Elsewhere }>({
  elsewhere: [
    async ({ browser: _browser }, use) => {
      const server = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end('<!doctype html><title>Elsewhere</title><p>Elsewhere</p>');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      await use({ sameSite: `http://localhost:${port}`, otherSite: `http://127.0.0.1:${port}` });
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
    { scope: 'worker' },
  ],
});
