/**
 * Runs one lab and returns what it proved. Lab and steps have time limits; a step fails with a sentence that names the lab,
 * the step, what was expected and what was seen, above the last lines of the logs.
 * 1. agreement with the catalogue, 2. given, 3. when, 4. then, 5. check, 6. fix, 7. gone, 8. check again;
 * the bench is cleared in any case.
 */
import type { Evidence } from '../../../src/schemas/evidence.ts';
import { checkAgreement } from './agreement.ts';
import { Bench } from './bench.ts';
import { confirmCause, seeCleared } from './check.ts';
import type { Lab } from './lab.ts';
import type { Own } from './mask.ts';
import { captureLines, describeOutcome, isOutcome, watchMessages } from './outcome.ts';
import { labLimit, stepLimit } from './place.ts';
import { limitTime, pause, poll } from './poll.ts';
import { tail } from './tail.ts';
import { getVersion } from './version.ts';

/** What a run found; the day is set by whoever writes it down. */
export type Finding = Omit<Evidence, 'date' | 'earlier'>;

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
    const checked = check && (await step('check', () => confirmCause(check, given, bench, getOwn())));
    await step('fix', () => lab.fix.do(given, bench));
    const gone = await step('gone', () => seeGone(lab, given, bench));
    if (check !== undefined) await step('check again', () => seeCleared(check, given, bench));
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
