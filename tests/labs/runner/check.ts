/** The check that confirms a cause: it shows the fault while it is there, and no longer once it is mended. */
import type { Bench } from './bench.ts';
import { fill } from './guide.ts';
import type { Check } from './lab.ts';
import { mask, type Own } from './mask.ts';
import { poll } from './poll.ts';

const longest = 600;
const clearLimit = 2_000;

async function show<Given>({ run, fill: values, inside }: Check<Given>, given: Given, bench: Bench) {
  const network = inside?.(given);
  const command = fill(run, values?.(given) ?? {});
  const { seen } = await bench.run(command, network === undefined ? {} : { inside: network });
  return { command, printed: seen.terminal ?? '' };
}

/** Runs the check while the fault is there, and returns what readers see of it. */
export async function confirmCause<Given>(check: Check<Given>, given: Given, bench: Bench, own: Own) {
  const { command, printed } = await show(check, given, bench);
  if (!check.shows.test(printed))
    throw new Error(`expected ${command} to show ${check.shows}, saw: ${printed.trim() || 'nothing'}`);
  const shown = mask(printed.trim().replaceAll('\r\n', '\n'), own) || 'Nothing.';
  return {
    run: mask(check.run, own),
    prints: shown.length > longest ? `${shown.slice(0, longest).trimEnd()} …` : shown,
  };
}

/** Fails where the check shows the same without the fault, unless the lab says why it does. */
export async function seeCleared<Given>(check: Check<Given>, given: Given, bench: Bench): Promise<void> {
  const { shows, remains } = check;
  if (remains !== undefined) return;
  const isCleared = await poll(clearLimit, async () => {
    const { printed } = await show(check, given, bench);
    return !shows.test(printed);
  });
  if (isCleared !== true)
    throw new Error(
      `${check.run} still shows ${shows} after the fix, so that it confirms nothing; where that is as it must be, say why in "remains"`,
    );
}
