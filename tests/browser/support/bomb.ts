import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { constants, createDeflate } from 'node:zlib';

const PIECE = Buffer.alloc(8_000_000, ' ');
const PIECES = 200;

/** Serves, from another origin, a file of a few megabytes that unpacks to 1.6 GB of spaces; it is packed once, as it is sent. */
export async function serveBomb() {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Encoding': 'deflate',
      'Access-Control-Allow-Origin': '*',
    });
    const packer = createDeflate({ level: constants.Z_BEST_SPEED });
    packer.on('data', (data: Buffer) => {
      response.write(data);
    });
    packer.on('end', () => response.end());
    const pack = async (): Promise<void> => {
      for (let piece = 0; piece < PIECES && !response.destroyed; piece++)
        if (!packer.write(PIECE)) await once(packer, 'drain');
      packer.end();
    };
    void pack();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.json`,
    close: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
