import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A web server that runs with a recipe of deploy/, on a port of its own. */
export interface RecipeServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Recipe {
  readonly program: string;
  readonly versionArgs: readonly string[];
  /** Writes what it needs into a folder and answers with its arguments and its environment. */
  readonly prepare: (folder: string, port: number) => { readonly args: string[]; readonly env: NodeJS.ProcessEnv };
}

const ROOT = resolve('dist');

export const RECIPES: Readonly<Record<'nginx' | 'Caddy', Recipe>> = {
  nginx: {
    program: 'nginx',
    versionArgs: ['-v'],
    prepare(folder, port) {
      const recipe = readFileSync('deploy/nginx.conf', 'utf8')
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/passages;', `root ${ROOT};`);
      const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${folder}/t;`,
      );
      // As the only user of the machine in many containers, root would leave its files to another account.
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      const around = `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}`;
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${around} http { access_log off; ${temps.join(' ')} include ${folder}/site.conf; }`,
      );
      writeFileSync(join(folder, 'site.conf'), recipe);
      return { args: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], env: {} };
    },
  },
  Caddy: {
    program: 'caddy',
    versionArgs: ['version'],
    prepare(folder, port) {
      const env = {
        SITE_ADDRESS: `http://127.0.0.1:${port}`,
        SITE_ROOT: ROOT,
        XDG_DATA_HOME: folder,
        XDG_CONFIG_HOME: folder,
      };
      // The port on which it listens for orders is another's, perhaps.
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${readFileSync('deploy/Caddyfile', 'utf8')}`);
      return { args: ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], env };
    },
  },
};

/** Whether a recipe can be tried here. */
export const isInstalled = ({ program, versionArgs }: Recipe): boolean =>
  spawnSync(program, versionArgs, { stdio: 'ignore' }).status === 0;

function freePort(): Promise<number> {
  return new Promise((done, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    request({ host: '127.0.0.1', port, path: '/' }, (response) => done(response.resume().statusCode === 200))
      .on('error', () => done(false))
      .end();
  });

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
}

/** Starts the server of a recipe on dist/. Rejects with what it said where it does not answer in ten seconds. */
export async function startRecipe(recipe: Recipe): Promise<RecipeServer> {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  mkdirSync(join(folder, 't'));
  const port = await freePort();
  const { args, env } = recipe.prepare(folder, port);
  const server = spawn(recipe.program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const stop = async (): Promise<void> => {
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    if (await answers(port)) return { url: `http://127.0.0.1:${port}/`, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`${recipe.program} does not serve:\n${said}`);
}
