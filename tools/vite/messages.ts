import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { ROOMS } from './rooms.ts';

const NAME = 'virtual:messages';
const CATALOGUE = fileURLToPath(new URL('../../src/ui/messages/en.json', import.meta.url));
const ADDER = fileURLToPath(new URL('../../src/ui/messages/t.ts', import.meta.url));

const roomOf = (key: string): string => key.slice(0, key.indexOf('.'));

/** The compiled messages of a room; without one those that every page has. */
function compiled(room: string | undefined): string {
  const catalogue = JSON.parse(readFileSync(CATALOGUE, 'utf8')) as Record<string, string>;
  const isWanted = (key: string): boolean => (room === undefined ? !ROOMS.includes(roomOf(key)) : roomOf(key) === room);
  const wanted = Object.entries(catalogue).filter(([key]) => isWanted(key));
  return JSON.stringify(Object.fromEntries(wanted.map(([key, text]) => [key, compileMessage(text)])));
}

/** Compiles the message catalogue (ICU MessageFormat, explicit ids), so that no parser is shipped. */
export function messages(): Plugin {
  return {
    name: 'passages:messages',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return undefined;
      this.addWatchFile(CATALOGUE);
      const [, room] = id.split('/');
      const own = `export const messages = ${compiled(room)};`;
      return room === undefined
        ? own
        : `import { addMessages } from ${JSON.stringify(ADDER)};${own}addMessages(messages);`;
    },
  };
}
