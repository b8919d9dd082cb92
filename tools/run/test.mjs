import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './ensureDependencies.mjs';
import { ROOT } from './root.mjs';

const counts = await main().catch((error) => {
  console.log(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
process.exitCode = counts.failed === 0 ? 0 : 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);

async function main() {
  const { STAGES } = await import('./stages.mjs');
  const stages = choose(STAGES, process.argv.slice(2));
  await ensureDependencies();
  mkdirSync(join(ROOT, '.cache', 'test'), { recursive: true });

  const { freePort } = await import('./freePort.mjs');
  const { runStages } = await import('./runStages.mjs');
  const { stopCommands } = await import('./runCommand.mjs');
  process.env['E2E_PORT'] ??= String(await freePort());
  process.env['SUBPATH_PORT'] ??= String(await freePort());
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.once(signal, () => {
      stopCommands();
      process.exit(code);
    });
  }
  return runStages(stages);
}

/** All stages, or those that --only names (with commas between). */
function choose(stages, args) {
  if (args.length === 0) return stages;
  const [option, value] = args[0].split('=', 2);
  const wanted = (value ?? args[1] ?? '').split(',').filter((name) => name !== '');
  const names = stages.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (option !== '--only' || wanted.length === 0 || unknown.length > 0) {
    throw new Error(`Usage: npm test -- --only ${names.join(',')} (one or more of these)`);
  }
  return stages.filter(({ name }) => wanted.includes(name));
}
