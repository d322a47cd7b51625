import { expect, test } from '@playwright/test';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { loadFixture } from '../../content/fixture.ts';
import { getComplaints } from './complaint.ts';

const [entry] = loadFixture().catalogue.guides;
const guide = entry?.data;

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const hops = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Hop ${at + 1}` }));
const path = (count: number, failsAfter: number) => ({ hops: hops(count), failsAfter, caption: 'It fails.' });
const list = <T>(count: number, item: T | undefined) => Array.from({ length: count }, () => item);
const last = 'path.failsAfter: must be less than the number of hops: it names the hop before the failure';

const cases: [title: string, changes: object, complaints: string[]][] = [
  ['as it is', {}, []],
  ['with a quick answer of 60 words', { quickAnswer: words(60) }, []],
  ['with a quick answer of 61 words', { quickAnswer: words(61) }, ['quickAnswer: at most 60 words']],
  ['that fails after the first of two hops', { path: path(2, 1) }, []],
  ['that fails after the fourth of five hops', { path: path(5, 4) }, []],
  [
    'that fails before the first hop',
    { path: path(2, 0) },
    ['path.failsAfter: Too small: expected number to be >=1'],
  ],
  ['that fails after the last hop', { path: path(2, 2) }, [last]],
  ['that fails after a hop that is not there', { path: path(3, 9) }, [last]],
  [
    'that fails between two numbers',
    { path: path(3, 1.5) },
    ['path.failsAfter: Invalid input: expected int, received number'],
  ],
  ['with one hop', { path: path(1, 1) }, ['path.hops: Too small: expected array to have >=2 items', last]],
  ['with six hops', { path: path(6, 1) }, ['path.hops: Too big: expected array to have <=5 items']],
  ['with eight fixes', { fixes: list(8, guide?.fixes[0]) }, []],
  [
    'with nine fixes',
    { fixes: list(9, guide?.fixes[0]) },
    ['fixes: Too big: expected array to have <=8 items'],
  ],
  ['without a fix', { fixes: [] }, ['fixes: Too small: expected array to have >=1 items']],
  ['without a cause', { causes: [] }, ['causes: Too small: expected array to have >=1 items']],
  [
    'with one source',
    { sources: guide?.sources.slice(0, 1) },
    ['sources: Too small: expected array to have >=2 items'],
  ],
  ['that still has something to do', { title: 'TODO' }, ['title: the real text in the place of TODO']],
  ['with a key of its own', { author: 'me' }, [': Unrecognized key: "author"']],
  [
    'with a name too long for its box',
    { path: { ...path(2, 1), hops: [{ name: 'x'.repeat(23) }, { name: 'Hop 2' }] } },
    ['path.hops.0.name: at most 22 characters, or it does not fit its box'],
  ],
  [
    'with a note too long for its place',
    { path: { ...path(2, 1), hops: [{ name: 'Hop 1', note: 'x'.repeat(27) }, { name: 'Hop 2' }] } },
    ['path.hops.0.note: at most 26 characters, or it does not fit under its box'],
  ],
];

for (const [title, changes, complaints] of cases) {
  test(`a guide ${title} is ${complaints.length === 0 ? 'good' : 'refused'}`, () => {
    expect(guide).toBeDefined();
    expect(getComplaints(guideSchema, { ...guide, ...changes })).toEqual(complaints);
  });
}
