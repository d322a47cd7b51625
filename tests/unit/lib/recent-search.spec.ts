import { expect, test } from '@playwright/test';
import { parseSearches, withSearch } from '../../../src/lib/recent-search.ts';

test('the newest search comes first, each once, five at most', () => {
  expect(withSearch(['b', 'A 1', 'c'], ' a  1 ')).toEqual(['a 1', 'b', 'c']);
  expect(withSearch(['b1', 'c1', 'd1', 'e1', 'f1'], 'new')).toEqual(['new', 'b1', 'c1', 'd1', 'e1']);
});

test('nothing, a letter and pasted text are not kept', () => {
  for (const query of ['', 'x', 'y'.repeat(81)]) expect(withSearch(['b'], query)).toEqual(['b']);
});

const kept: [title: string, text: string | null, searches: string[]][] = [
  ['nothing', null, []],
  ['a list', '["502","522"]', ['502', '522']],
  ['something else', '{"a":1}', []],
  ['no JSON', '[', []],
  ['a list of other things', '["502",1,null]', ['502']],
];
for (const [title, text, searches] of kept) {
  test(`${title} is read as ${searches.length} searches`, () => {
    expect(parseSearches(text)).toEqual(searches);
  });
}
