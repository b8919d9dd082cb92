import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// What renaming onto a directory that is not empty gives: POSIX names the first two, Windows the third.
const HELD = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM']);
const RETRY_MS = 250;

/**
 * Runs `task` while holding the lock directory `path`, and waits for whoever else holds it. The lock of a process that
 * is gone is taken over; the own one is released when the task ends, and when this process does. Not for two tasks of
 * one process.
 */
export async function withLock(path, task, { onWait = () => {} } = {}) {
  let told = false;
  while (!take(path)) {
    const holder = holderOf(path);
    if (holder !== undefined && !isAlive(holder)) {
      discard(path, holder);
      continue;
    }
    if (!told && holder !== undefined) onWait(holder);
    told = told || holder !== undefined;
    await sleep(RETRY_MS);
  }
  const release = () => {
    if (holderOf(path) === process.pid) rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', release);
  try {
    return await task();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

/** A directory that already holds the pid is renamed into place: no one ever sees a lock without an owner. */
function take(path) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = mkdtempSync(`${path}-`);
  writeFileSync(join(draft, 'pid'), String(process.pid));
  try {
    renameSync(draft, path);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (HELD.has(error.code) && (error.code !== 'EPERM' || existsSync(path))) return false;
    throw error;
  }
}

/** The pid in the lock; undefined where there is no lock, 0 where what it holds is no pid. */
function holderOf(path) {
  try {
    const pid = Number(readFileSync(join(path, 'pid'), 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : 0;
  } catch {
    return existsSync(path) ? 0 : undefined;
  }
}

// Our own pid in a lock we do not hold is a leftover too: containers start over with the same small pids.
function isAlive(pid) {
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moves a dead lock aside before removing it: of two who find it, one succeeds, and a lock renewed meanwhile returns. */
function discard(path, deadHolder) {
  const aside = `${path}-stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== deadHolder && !existsSync(path)) renameSync(aside, path);
  else rmSync(aside, { recursive: true, force: true });
}
