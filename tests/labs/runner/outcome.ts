/** What a request brought, against what a lab says it brings. */
import type { Evidence } from '../../../src/schemas/evidence.ts';
import type { Bench } from './bench.ts';
import { capture } from './capture.ts';
import type { Outcome } from './lab.ts';
import type { Own } from './mask.ts';
import { poll } from './poll.ts';
import type { Sight } from './sight.ts';
import { findSignature, type Published } from './signature.ts';

const printLimit = 3_000;
const nothing: Sight = { seen: {} };
const bare: Own = { folders: [], ports: [] };

/** Returns an outcome in words. */
export function describeOutcome({
  status,
  code,
}: {
  status?: number | undefined;
  code?: number | undefined;
}) {
  const words = [
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(code === undefined ? [] : [`exit code ${code}`]),
  ];
  return words.join(', ') || 'neither status nor exit code';
}

/** Whether a sight is what was wanted, in as far as something was wanted. */
export function isOutcome(wanted: Outcome, { status, code }: Sight): boolean {
  return (
    (wanted.status === undefined || wanted.status === status) &&
    (wanted.code === undefined || wanted.code === code)
  );
}

/** Returns what the logs of a message's product hold at its place. */
function readLogs(bench: Bench, { product, where }: Published): string {
  return bench.services
    .filter(({ plan }) => plan.product === product)
    .map((service) => service.read(where))
    .join('\n');
}

/** Returns the whole lines in which the messages stand; fails with what stood there instead. */
export async function captureLines(bench: Bench, sight: Sight, prints: readonly string[], getOwn: () => Own) {
  const lines: Evidence['lines'] = [];
  for (const id of prints) {
    const signature = findSignature(id);
    const read = () => `${sight.seen[signature.where] ?? ''}\n${readLogs(bench, signature)}`;
    const text = await poll(printLimit, () => capture(read(), signature.text, getOwn()));
    if (text === undefined)
      throw new Error(
        `expected the message ${id} in the ${signature.where}: ${signature.text}\nsaw there: ${read().trim().slice(-1500) || 'nothing'}`,
      );
    lines.push({ where: signature.where, signature: id, text });
  }
  return lines;
}

/** Remembers how much the logs hold, and returns a function that names a message that came since then. */
export function watchMessages(bench: Bench, prints: readonly string[]): (sight: Sight) => string | undefined {
  const before = new Map(prints.map((id) => [id, readLogs(bench, findSignature(id)).length]));
  return ({ seen } = nothing) =>
    prints.find((id) => {
      const signature = findSignature(id);
      const logged = readLogs(bench, signature).slice(before.get(id));
      return [logged, seen[signature.where] ?? ''].some((text) => capture(text, signature.text, bare));
    });
}
