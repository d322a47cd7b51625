import { expect, test } from '@playwright/test';
import { drawAcross, drawDown } from '../../src/lib/request-path.ts';
import { getMisfits } from '../unit/lib/path-text.ts';
import { getOwnCatalogue } from './own-catalogue.ts';

test('every name and note of a request path fits its picture, wide and narrow', () => {
  const { guides } = getOwnCatalogue().catalogue;
  expect(guides.length).toBeGreaterThan(0);
  const misfits = guides.flatMap(({ file, data, lineOf }) =>
    [drawAcross, drawDown]
      .flatMap((draw) => getMisfits(draw(data.path)))
      .map(
        (sentence) => `${file}:${lineOf(['path'])}  path.hops: found ${sentence}; allowed: a shorter text`,
      ),
  );
  expect(misfits).toEqual([]);
});
