import type { KnownSignature } from '../diagnose/source.ts';
import { groupBy } from '../group.ts';
import { isSentence } from './identifier.ts';

/** Share that a fault has of the messages that an error's commonest fault has, for the error's page to be about it too. */
const leastOfCommonest = 0.55;

/** Returns the ids of the faults that most of an error's messages have. */
function getOwnFaults(messages: readonly KnownSignature[]): ReadonlySet<string> {
  const faults = [...groupBy(messages, ({ fault }) => fault)];
  const most = Math.max(...faults.map(([, own]) => own.length));
  return new Set(faults.filter(([, own]) => own.length >= leastOfCommonest * most).map(([id]) => id));
}

/**
 * Returns the ids of the faults that the page of each error is about, by the error's id: an error 500 has many more.
 * How common a fault is, sentences say; how many classes programs name after it says nothing.
 */
export function getMainFaults(signatures: readonly KnownSignature[]): Map<string, ReadonlySet<string>> {
  const ofErrors = groupBy(signatures.filter(isSentence), ({ error }) => error);
  return new Map([...ofErrors].map(([id, own]) => [id, getOwnFaults(own)]));
}
