import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

const LIMIT_MS = 15 * 60_000;
const ownGroup = process.platform !== 'win32';
const running = new Set();

/**
 * Runs a Node script without input and gathers what it says. Resolves with its exit code (undefined where a signal or
 * the time limit ended it) and its output; never rejects.
 */
export function runCommand(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: cleanEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup, // its own group, so that what it starts ends with it
    });
    running.add(child);
    let output = '';
    const gather = (text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', gather);
    child.stderr.setEncoding('utf8').on('data', gather);
    const timer = setTimeout(() => {
      output += `\nStopped: it ran for more than ${LIMIT_MS / 60_000} minutes.\n`;
      kill(child);
    }, LIMIT_MS);
    const done = (code, text = '') => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: code ?? undefined, output: output + text });
    };
    child.once('error', (error) => done(undefined, error.message));
    child.once('close', (code) => done(code));
  });
}

/** Ends every command that is still running. */
export function stopCommands() {
  for (const child of running) kill(child);
}

function kill(child) {
  try {
    if (ownGroup) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  } catch {
    // It has ended by itself.
  }
}

function cleanEnv(extra) {
  const env = { ...process.env, NO_COLOR: '1', ...extra };
  delete env['FORCE_COLOR']; // Node warns where both are set
  delete env['NODE_ENV']; // vitest and vite set what they need
  return env;
}
