import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const NAME = 'virtual:messages';
const CATALOGUE = fileURLToPath(new URL('../../src/ui/messages/en.json', import.meta.url));

/** Compiles the message catalogue (ICU MessageFormat, explicit ids), so that no parser is shipped. */
export function messages(): Plugin {
  return {
    name: 'passages:messages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      this.addWatchFile(CATALOGUE);
      const catalogue = JSON.parse(readFileSync(CATALOGUE, 'utf8')) as Record<string, string>;
      const compiled = Object.entries(catalogue).map(([key, text]) => [key, compileMessage(text)]);
      return `export const messages = ${JSON.stringify(Object.fromEntries(compiled))};`;
    },
  };
}
