import type { Diagnoser } from '../../src/lib/diagnose/diagnose.ts';
import type { PasteCase, QueryCase } from './case.ts';
import type { Ranker } from './ranker.ts';
import { getPlace } from './score.ts';

/** How a query was answered. */
export interface QueryVerdict {
  answers: string[];
  /** Place of the right answer: 0 for the first, -1 where it is missing, or where something was answered to no error. */
  place: number;
}

/** How a paste was diagnosed. */
export interface PasteVerdict {
  /** The first diagnosis, where there is one. */
  error: string | undefined;
  product: string | null;
  /** Place of the right error, as for a query. */
  place: number;
  /** 0 where the product of the first diagnosis is right or the text tells none, -1 where it is wrong. */
  productPlace: number;
}

/** Returns the place of what is right among answers; 0 where nothing is right, and nothing was answered. */
const judge = (answers: readonly string[], right: readonly string[]) =>
  right.length > 0 ? getPlace(answers, right) : answers.length === 0 ? 0 : -1;

/** Puts a query to a search. */
export async function judgeQuery(ranker: Ranker, { query, pages }: QueryCase): Promise<QueryVerdict> {
  const answers = await ranker.rank(query);
  return { answers, place: judge(answers, pages) };
}

/** Puts a paste to the diagnosis. */
export function judgePaste(diagnoser: Diagnoser, { text, error, product }: PasteCase): PasteVerdict {
  const { candidates } = diagnoser.diagnose(text);
  const [first] = candidates;
  const place = judge(
    candidates.map((each) => each.error),
    error,
  );
  const isRight = product === null || first?.product === product;
  const productPlace = error.length === 0 ? place : isRight ? 0 : -1;
  return { error: first?.error, product: first?.product ?? null, place, productPlace };
}
