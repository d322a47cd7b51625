/**
 * Runs one lab and returns what it proved. Lab and steps have time limits; a step fails with a sentence that names the lab,
 * the step, what was expected and what was seen, above the last lines of the logs.
 * 1. agreement with the catalogue, 2. given, 3. when, 4. then, 5. check, 6. fix, 7. gone;
 * the bench is cleared in any case.
 */
import type { Evidence } from '../../../src/schemas/evidence.ts';
import { checkAgreement } from './agreement.ts';
import { Bench } from './bench.ts';
import { fill } from './guide.ts';
import type { Check, Lab } from './lab.ts';
import { mask, type Own } from './mask.ts';
import { captureLines, describeOutcome, isOutcome, watchMessages } from './outcome.ts';
import { labLimit, stepLimit } from './place.ts';
import { limitTime, pause, poll } from './poll.ts';
import { tail } from './tail.ts';
import { getVersion } from './version.ts';

/** What a run found; the day is set by whoever writes it down. */
export type Finding = Omit<Evidence, 'date' | 'earlier'>;

const checkLength = 600;

async function runCheck<Given>(check: Check<Given>, given: Given, bench: Bench, own: Own) {
  const command = fill(check.run, check.fill?.(given) ?? {});
  const network = check.inside?.(given);
  const { seen } = await bench.run(command, network === undefined ? {} : { inside: network });
  const printed = seen.terminal ?? '';
  if (!check.shows.test(printed))
    throw new Error(`expected ${command} to show ${check.shows}, saw: ${printed.trim() || 'nothing'}`);
  const shown = mask(printed.trim().replaceAll('\r\n', '\n'), own);
  return {
    run: mask(check.run, own),
    prints:
      shown === ''
        ? 'Nothing.'
        : shown.length > checkLength
          ? `${shown.slice(0, checkLength).trimEnd()} …`
          : shown,
  };
}

async function seeGone<Given>(lab: Lab<Given>, given: Given, bench: Bench): Promise<string> {
  const { within = 3000, when = lab.when, ...wanted } = lab.gone;
  let last = 'nothing';
  const seen = await poll(within, async () => {
    const findAgain = watchMessages(bench, lab.then.prints);
    const sight = await when(given, bench);
    await pause(30);
    const again = findAgain(sight);
    last = describeOutcome(sight) + (again === undefined ? '' : ` and the message ${again} again`);
    return isOutcome(wanted, sight) && again === undefined ? last : undefined;
  });
  if (seen === undefined)
    throw new Error(`expected ${describeOutcome(wanted)} and none of its messages, saw ${last}`);
  return `${describeOutcome(wanted)}, and none of these messages again`;
}

/**
 * Runs a lab on a bench of its own.
 * @param runFolder folder of the whole run
 */
export async function runLab<Given>(id: string, lab: Lab<Given>, runFolder: string): Promise<Finding> {
  const bench = new Bench(runFolder, id.replaceAll('/', '-'));
  const getOwn = (): Own => ({
    folders: [bench.folder, runFolder],
    ports: bench.ports,
    versions: lab.software.map(getVersion),
  });
  const end = performance.now() + labLimit;
  const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    try {
      return await limitTime(Math.min(stepLimit, end - performance.now()), Promise.resolve().then(work));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`Lab ${id}, step "${name}": ${message}\n${tail(bench)}`, { cause: error });
    }
  };
  try {
    await step('agreement', () => checkAgreement(lab));
    const given = await step('given', () => lab.given(bench));
    const sight = await step('when', () => lab.when(given, bench));
    const lines = await step('then', async () => {
      if (!isOutcome(lab.then, sight))
        throw new Error(
          `expected ${describeOutcome(lab.then)}, saw ${describeOutcome(sight)}: ${sight.seen.terminal?.slice(-500) ?? ''}`,
        );
      return captureLines(bench, sight, lab.then.prints, getOwn);
    });
    const { check } = lab;
    const checked = check && (await step('check', () => runCheck(check, given, bench, getOwn())));
    await step('fix', () => lab.fix.do(given, bench));
    const gone = await step('gone', () => seeGone(lab, given, bench));
    return {
      title: lab.title,
      software: lab.software.map((product) => ({ product, version: getVersion(product) })),
      fault: lab.fault,
      ...(lab.then.status === undefined ? {} : { status: lab.then.status }),
      proves: [...(lab.proves ?? [])],
      lines,
      ...(checked === undefined ? {} : { check: checked }),
      fix: lab.fix.says,
      gone,
    };
  } finally {
    await bench.close();
  }
}
