import { expect, test } from 'vitest';

// vitest.zones.config.ts runs all that has to do with dates in several zones: here they are proved to be in force.
test.runIf(process.env['TZ'])('the time zone is the one that is asked for', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
