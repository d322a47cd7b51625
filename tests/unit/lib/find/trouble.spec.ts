import { expect, test } from '@playwright/test';
import { speaksOfTrouble } from '../../../../src/lib/find/trouble.ts';
import { getWords } from '../../../../src/lib/find/word.ts';

const troubles = [
  'upload fails after a minute',
  'nginx 502',
  'java.net.SocketTimeoutException',
  'tooManyRequests',
  'gateway timout',
  'max memory exeded',
  'le serveur ne répond pas',
];
const others = [
  'install nginx on ubuntu',
  'reverse a list in python',
  'extended log format',
  'bump version 5.0.3',
  '',
];

for (const query of troubles) {
  test(`“${query}” speaks of trouble`, () => expect(speaksOfTrouble(getWords(query))).toBe(true));
}

for (const query of others) {
  test(`“${query}” speaks of no trouble`, () => expect(speaksOfTrouble(getWords(query))).toBe(false));
}
