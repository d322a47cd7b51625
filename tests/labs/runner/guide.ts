/** Commands and configuration as the guides print them, so that labs run what readers run. */
import { readEntry } from './content.ts';
import type { Step } from '../../../src/schemas/step.ts';

/** Returns a part of a list by its id, or fails with the ids there are. */
function find<T extends { id: string }>(list: readonly T[], id: string, where: string): T {
  const found = list.find((each) => each.id === id);
  if (found) return found;
  throw new Error(`${where}: found no "${id}"; there are ${list.map((each) => each.id).join(', ')}`);
}

/** Returns a guide's cause. */
export function getCause(guide: string, cause: string) {
  return find(readEntry('guides', guide).causes, cause, `causes of ${guide}`);
}

/** Returns a guide's fix, advanced ones included. */
export function getFix(guide: string, fix: string) {
  const { fixes, advancedFixes } = readEntry('guides', guide);
  return find([...fixes, ...advancedFixes], fix, `fixes of ${guide}`);
}

/** Returns the command by which a guide confirms a cause. */
export function guideCheck(guide: string, cause: string): string {
  const { run } = getCause(guide, cause).confirm;
  if (run === undefined) throw new Error(`${guide}, cause ${cause}: its check has no command`);
  return run;
}

const partsOf = ({ variants = [], ...step }: Step) => [step, ...variants];

/**
 * Returns the configuration that a guide's fix prints.
 * @param nth which of them, 1 for the first
 */
export function guideSnippet(guide: string, fix: string, nth = 1): string {
  const snippets = getFix(guide, fix)
    .steps.flatMap(partsOf)
    .flatMap(({ snippet }) => snippet ?? []);
  const snippet = snippets[nth - 1];
  if (!snippet) throw new Error(`${guide}, fix ${fix}: has ${snippets.length} snippets, not ${nth}`);
  return snippet.text;
}

/**
 * Returns a command that a guide's fix prints.
 * @param nth which of them, 1 for the first
 */
export function guideCommand(guide: string, fix: string, nth = 1): string {
  const commands = getFix(guide, fix)
    .steps.flatMap(partsOf)
    .flatMap(({ run }) => run ?? []);
  const command = commands[nth - 1];
  if (!command) throw new Error(`${guide}, fix ${fix}: has ${commands.length} commands, not ${nth}`);
  return command;
}

/** Returns the command by which a guide sees that a fix worked. */
export function guideVerify(guide: string, fix: string): string {
  const { run } = getFix(guide, fix).verify;
  if (run === undefined) throw new Error(`${guide}, fix ${fix}: its verification has no command`);
  return run;
}

/**
 * Returns a guide's text with what stands for the reader's own machine replaced.
 * @param values what stands there, such as `<port>` or a path, and what it becomes
 */
export function fill(text: string, values: Record<string, string | number>): string {
  const filled = Object.entries(values).reduce((changed, [name, value]) => {
    if (!changed.includes(name)) throw new Error(`found no ${name} to fill in: ${changed}`);
    return changed.replaceAll(name, String(value));
  }, text);
  const [left] = /<[a-z][a-z-]+>/.exec(filled) ?? [];
  if (left !== undefined) throw new Error(`nothing is filled in for ${left}: ${filled}`);
  return filled;
}
