import { expect, test } from '@playwright/test';
import { getLabMark } from '../../../src/data/lab-mark.ts';
import { sampleLabs } from './lab.ts';

const one = sampleLabs({ 'nginx/refused': {} });
const two = sampleLabs({ 'nginx/a-refused': { check: undefined }, 'nginx/refused': {} });

test('a cause that a lab proves leads to the lab', () => {
  expect(getLabMark(one, '502/nginx', 'cause', 'app-down')).toEqual({
    href: '/labs/nginx/refused/',
    text: 'Provoked and confirmed in a lab',
  });
});

test('a cause without a check was provoked, not confirmed', () => {
  const labs = sampleLabs({ 'nginx/refused': { check: undefined } });
  expect(getLabMark(labs, '502/nginx', 'cause', 'app-down')?.text).toBe('Provoked in a lab');
});

test('a fix that a lab applied says that the error was gone', () => {
  expect(getLabMark(one, '502/nginx', 'fix', 'start-app')?.text).toBe('Applied in a lab: the error was gone');
});

test('several labs are counted, and the first with a check is linked', () => {
  expect(getLabMark(two, '502/nginx', 'cause', 'app-down')).toEqual({
    href: '/labs/nginx/refused/',
    text: 'Provoked and confirmed in 2 labs',
  });
});

test('what no lab proves has no mark', () => {
  expect(getLabMark(one, '502/nginx', 'cause', 'other')).toBeUndefined();
  expect(getLabMark(one, '502/index', 'cause', 'app-down')).toBeUndefined();
  expect(getLabMark(one, '502/nginx', 'fix', 'app-down')).toBeUndefined();
});
