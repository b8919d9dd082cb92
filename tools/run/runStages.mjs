import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { countTests } from './countTests.mjs';
import { runCommand } from './runCommand.mjs';

/** Runs every stage, `atOnce` at a time where they do not hinder each other; resolves with the counts of all tests. */
export async function runStages(stages, { atOnce = 2, say = console.log } = {}) {
  const waiting = [...stages];
  const running = new Map();
  const results = new Map();
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.findIndex((stage) => mayStart(stage, waiting, running)) : -1;
    if (next < 0) {
      await Promise.race(running.values());
      continue;
    }
    const [stage] = waiting.splice(next, 1);
    const failedNeed = stage.needs?.find((need) => results.get(need)?.hasPassed === false);
    const run = runStage(stage, failedNeed).then((result) => {
      say(lineOf(stage, result));
      results.set(stage.name, result);
      running.delete(stage);
    });
    running.set(stage, run);
  }
  return [...results.values()].reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

function mayStart(stage, waiting, running) {
  const others = [...running.keys()];
  const isNeeded = (other) => stage.needs?.includes(other.name) === true;
  const isApart = (other) => stage.apart?.includes(other.name) === true || other.apart?.includes(stage.name) === true;
  return !waiting.some(isNeeded) && !others.some((other) => isNeeded(other) || isApart(other));
}

async function runStage(stage, failedNeed) {
  const start = performance.now();
  const outputs = [];
  let hasPassed = failedNeed === undefined;
  if (!hasPassed) outputs.push(`Not run: ${failedNeed} failed.`);
  else hasPassed = await runCommands(stage, outputs);
  const counts = failedNeed === undefined ? countTests(stage.report, hasPassed) : { passed: 0, failed: 1 };
  return {
    ...counts,
    hasPassed: hasPassed && counts.failed === 0,
    seconds: (performance.now() - start) / 1000,
    output: outputs.join('\n'),
  };
}

async function runCommands(stage, outputs) {
  if (stage.report !== undefined) rmSync(stage.report.path, { force: true });
  let hasPassed = true;
  for (const command of stage.commands) {
    try {
      const { code, output } = await runCommand(command(), { ...stage.env, ...command.env });
      outputs.push(output);
      hasPassed = hasPassed && code === 0;
    } catch (error) {
      outputs.push(error.message);
      hasPassed = false;
    }
  }
  return hasPassed;
}

function lineOf(stage, { hasPassed, seconds, output }) {
  const line = `${hasPassed ? '✓' : '✗'} ${stage.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`;
  return hasPassed ? line : `${line}\n${output.trimEnd().replace(/^/gm, '    ')}\n`;
}
