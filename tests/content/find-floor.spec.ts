import { expect, test } from '@playwright/test';
import { Diagnoser } from '../../src/lib/diagnose/diagnose.ts';
import { loadPastes, loadQueries } from '../../tools/bench/case.ts';
import { judgePaste, judgeQuery } from '../../tools/bench/judge.ts';
import { getOwnRanker } from '../../tools/bench/ranker.ts';
import { getScore } from '../../tools/bench/score.ts';
import { getFindSource } from '../../tools/diagnose/source.ts';
import { getOwnCatalogue } from './own-catalogue.ts';

/** Cases of a set from which one is taken: all of them take minutes, and the bench measures these. */
const step = 8;
const pick = <T>(cases: readonly T[]) => cases.filter((_, at) => at % step === 0);

/** Shares in percent that search and diagnosis have long surpassed: below, something broke. */
const floors = { first: 90, three: 95, error: 94, product: 92, none: 92 };

const getShare = (part: number, whole: number) => (100 * part) / whole;

test('the search answers what people typed', async () => {
  const ranker = getOwnRanker(getOwnCatalogue().catalogue);
  const verdicts = [];
  for (const each of pick(loadQueries().filter(({ pages }) => pages.length > 0))) {
    verdicts.push({ kind: each.kind, ...(await judgeQuery(ranker, each)) });
  }
  const { cases, first, three } = getScore(verdicts);
  expect(cases).toBeGreaterThan(300);
  expect(getShare(first, cases)).toBeGreaterThan(floors.first);
  expect(getShare(three, cases)).toBeGreaterThan(floors.three);
});

test('the diagnosis recognises what people pasted, and nothing where nothing is wrong', () => {
  const diagnoser = new Diagnoser(getFindSource(getOwnCatalogue().catalogue));
  const verdicts = pick(loadPastes()).map((each) => ({ kind: each.kind, ...judgePaste(diagnoser, each) }));
  const nones = verdicts.filter(({ kind }) => kind === 'none');
  const errors = verdicts.filter(({ kind }) => kind !== 'none');
  expect(errors.length).toBeGreaterThan(300);
  expect(nones.length).toBeGreaterThan(40);
  const countRight = (places: readonly number[]) => places.filter((place) => place === 0).length;
  const right = countRight(errors.map(({ place }) => place));
  const made = countRight(errors.map(({ productPlace }) => productPlace));
  expect(getShare(right, errors.length)).toBeGreaterThan(floors.error);
  expect(getShare(made, errors.length)).toBeGreaterThan(floors.product);
  expect(getShare(countRight(nones.map(({ place }) => place)), nones.length)).toBeGreaterThan(floors.none);
});
