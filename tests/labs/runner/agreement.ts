/** What a lab says of itself must agree with the catalogue: its fault, its messages, its causes and fixes. */
import { readEntry } from './content.ts';
import { getCause, getFix } from './guide.ts';
import type { Lab } from './lab.ts';
import { findSignature } from './signature.ts';

/** Returns a fault and those it is a kind of, finest first. */
function getLine(fault: string): string[] {
  const { parent } = readEntry('faults', fault);
  return [fault, ...(parent === undefined ? [] : getLine(parent))];
}

const areKin = (one: string, other: string) => getLine(one).includes(other) || getLine(other).includes(one);

/** Fails where a lab and the catalogue disagree, and says how. */
export function checkAgreement<Given>(lab: Lab<Given>): void {
  const { fault, then, gone, proves = [], software } = lab;
  const first = findSignature(then.prints[0]);
  if (!areKin(fault, first.fault))
    throw new Error(`its fault is ${fault}, that of its first message ${then.prints[0]} is ${first.fault}`);
  for (const id of then.prints) {
    const { product, status, where } = findSignature(id);
    if (product !== 'linux' && !software.some((each) => each === product))
      throw new Error(`it prints ${id}, and its software is ${software.join(', ')}`);
    const isOfClient = where === 'body' || where === 'browser' || where === 'header';
    if (isOfClient && status !== undefined && then.status !== undefined && status !== then.status)
      throw new Error(`${id} comes with status ${status}, the lab expects ${then.status}`);
  }
  if (then.status === undefined && then.code === undefined)
    throw new Error('`then` says neither status nor exit code');
  if (gone.status === undefined && gone.code === undefined)
    throw new Error('`gone` says neither status nor exit code');
  for (const { guide, cause, fix } of proves) {
    const { fault: named } = getCause(guide, cause);
    if (!areKin(fault, named))
      throw new Error(`its fault is ${fault}, that of ${guide}#${cause} is ${named}`);
    if (!getFix(guide, fix).addresses.includes(cause))
      throw new Error(`the fix ${guide}#${fix} does not address the cause ${cause}`);
  }
}
