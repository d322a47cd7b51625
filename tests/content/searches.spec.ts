import { expect, test } from '@playwright/test';
import { loadPastes, loadQueries } from '../../tools/bench/case.ts';
import { getOwnCatalogue } from './own-catalogue.ts';
import { toKey } from './rules/searches-lead-somewhere.ts';

test('no search is one that the search is measured with', () => {
  const { searches } = getOwnCatalogue().catalogue;
  const measured = new Set(loadQueries().map(({ query }) => toKey(query)));
  const threads = new Set([...loadQueries(), ...loadPastes()].map(({ source }) => source));
  const shared = searches
    .flatMap(({ data }) => data.searches)
    .filter(
      ({ query, source }) => measured.has(toKey(query)) || (source !== undefined && threads.has(source)),
    );
  expect(shared.map(({ query }) => query)).toEqual([]);
});
