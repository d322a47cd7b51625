/** What the diagnosis page and its worker say to each other. */
import type { Described } from './diagnose-description.ts';

/** Characters of a text that are read; a HAR file is read for its failed requests, however long it is. */
export const longestText = 200_000;

/** A text to diagnose, or the ids of a result that was shared. */
export type Question = { text: string } | { share: string };

/** What was found for a question, or why nothing was. */
export type Answer =
  | {
      state: 'done';
      candidates: Described[];
      /** Whether the text is longer than what was read of it. */
      isCut: boolean;
    }
  | { state: 'none'; isCut: boolean }
  | { state: 'shared'; candidate: Described }
  /** The ids of a shared result are not in the catalogue. */
  | { state: 'unknown' }
  /** The catalogue could not be loaded. */
  | { state: 'unavailable' }
  /** The diagnosis itself failed. */
  | { state: 'failed' };

/** A question or its answer, with the number that tells which belong together. */
export type Numbered<T> = T & { id: number };
