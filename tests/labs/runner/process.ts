/**
 * Starts and ends programs for labs. Each is the head of a process group of its own; it is ended by that group's id,
 * never by its name. The run's folder holds the ids, so that whoever started the run can end what is left.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause, poll } from './poll.ts';

/** Variable by which processes of a run are found that left their group. */
export const marker = 'ERROR_FIXER_LAB';

/** A program that runs in the foreground of its group. */
export interface Program {
  command: string;
  args: readonly string[];
  env: Record<string, string>;
  folder: string;
  /** File that takes what it prints; what stands there is kept. */
  output: string;
}

export interface Running {
  process: ChildProcess;
  /** Exit code or signal; nothing while it runs. */
  ended: () => string | undefined;
}

const groupsOf = (run: string) => join(run, 'groups');

/** Starts a program and notes its group in the run's folder. */
export function launch({ command, args, env, folder, output }: Program, run: string): Running {
  const file = openSync(output, 'a');
  const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: ['ignore', file, file] });
  closeSync(file);
  let end: string | undefined;
  child.once('exit', (code, signal) => (end = signal ?? `code ${code}`));
  child.once('error', (error) => (end = error.message));
  if (child.pid !== undefined) {
    mkdirSync(groupsOf(run), { recursive: true });
    writeFileSync(join(groupsOf(run), String(child.pid)), command);
  }
  return { process: child, ended: () => end };
}

/** Whether a process group still has a process that runs; the dead that nobody has buried do not count. */
export function isGroupAlive(id: number): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((name) => {
      const [state, , group] = readStat(name);
      const isDead = state === 'X' || (state === 'Z' && countThreads(name) < 2);
      return group === String(id) && !isDead;
    });
}

/** Returns the threads of a process: where the first has ended, others can still hold its ports and files. */
function countThreads(id: string): number {
  try {
    return readdirSync(`/proc/${id}/task`).length;
  } catch {
    return 0;
  }
}

/** Returns state, parent, group and more of a process; nothing where it is gone. */
function readStat(id: string): string[] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** Sends a signal to a group, and returns whether there was one. */
export function signalGroup(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-id, signal);
    return true;
  } catch {
    return false;
  }
}

/** Ends a group: asks, waits up to 3 seconds, then forces. */
export async function endGroup(id: number, run: string, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const isGone = () => !signalGroup(id, 0) || !isGroupAlive(id);
  signalGroup(id, signal);
  if ((await poll(3000, isGone)) === undefined) {
    signalGroup(id, 'SIGKILL');
    await poll(1000, isGone);
  }
  rmSync(join(groupsOf(run), String(id)), { force: true });
}

/** Returns the processes whose environment names this folder, without those that read this. */
export function findMarked(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/environ`, 'utf8').includes(`${marker}=${folder}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Ends everything that a run or a lab left, and returns how many processes that were. */
export async function sweep(run: string, folder = run): Promise<number> {
  const groups = folder === run && readGroups(run);
  for (const id of groups || []) signalGroup(id, 'SIGKILL');
  const marked = findMarked(folder);
  for (const id of marked) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
  if (marked.length > 0) await pause(50);
  return marked.length + (groups || []).length;
}

function readGroups(run: string): number[] {
  try {
    return readdirSync(groupsOf(run)).map(Number);
  } catch {
    return [];
  }
}
