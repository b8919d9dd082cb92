import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOKENS = join(import.meta.dirname, '../../src/ui/styles/tokens.css');

/** The light colours of the app by the name of their token, without its two hyphens. */
export function lightPalette(): (token: string) => string {
  const [light = ''] = readFileSync(TOKENS, 'utf8').split('@media');
  const values = new Map([...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
  return (token) => {
    const value = values.get(token);
    if (value === undefined) throw new Error(`tokens.css gives --${token} no plain colour`);
    return value;
  };
}
