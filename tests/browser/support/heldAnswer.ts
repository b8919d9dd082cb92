import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** An answer that comes in two parts, the second of them when it is let go: what is shown meanwhile stays in sight. */
export interface HeldAnswer {
  readonly letGo: () => void;
  readonly close: () => Promise<void>;
}

const SHARE = 0.6; // of the body, that is sent at once

/** Answers requests of a page for `path` at its own origin with JSON; those that come after `letGo` get all at once. */
export async function holdAnswer(page: Page, path: string, body: Buffer): Promise<HeldAnswer> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const cut = Math.floor(body.length * SHARE);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
    response.write(body.subarray(0, cut));
    void held.then(() => response.end(body.subarray(cut)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await page.route(
    ({ pathname }) => pathname === path,
    (route) => route.continue({ url: `http://127.0.0.1:${port}${path}` }),
  );
  return {
    letGo,
    close: async () => {
      letGo();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
