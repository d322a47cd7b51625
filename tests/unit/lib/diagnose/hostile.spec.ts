import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Diagnoser } from '../../../../src/lib/diagnose/diagnose.ts';
import { getFindSource } from '../../../../tools/diagnose/source.ts';
import { loadCatalogue } from '../../../content/catalogue.ts';

const { catalogue } = loadCatalogue(resolve(import.meta.dirname, '../../../..'));
const diagnoser = new Diagnoser(getFindSource(catalogue));
const runs = 10_000;

const pieces = [
  'connect() failed (111: Connection refused) while connecting to upstream',
  'connect() failed (111: ',
  '<html>\n<head><title>502 Bad Gateway</title></head>',
  '<center>nginx/1.2</center>',
  '"GET / HTTP/1.1" 502 157',
  ' - - SC-- 1/1/0/0/0 0/0 ',
  'at=error code=H12 desc="Request timeout" ',
  '\u001b[31m',
  '\\n\\"\\\\u0041',
  '“‘—',
  '&#x3c;&lt;&amp;',
  'web-1  | ',
  '{"log":"{\\"msg\\":',
  '\u0000\u0007\ufeff',
  '\ud83d',
  '\r\n',
  'status: 50',
  'location: /\n\n\n',
  '5'.repeat(40),
  'é中🍞',
];

/** Returns numbers from 0 to 1 that are the same in each run. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeText(random: () => number): string {
  const count = 1 + Math.floor(random() * 12);
  return Array.from({ length: count }, () => {
    if (random() < 0.3) return String.fromCharCode(Math.floor(random() * 65_536));
    const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
    return piece.repeat(random() < 0.05 ? 60 : 1).slice(Math.floor(random() * 4));
  }).join('');
}

test(`${runs} hostile texts are diagnosed without a failure, each fragment inside its text`, () => {
  const random = seeded(502);
  for (let run = 0; run < runs; run += 1) {
    const text = makeText(random);
    for (const { fragment, fields } of diagnoser.diagnose(text).candidates) {
      for (const { start, end } of [fragment, ...fields]) {
        if (start < 0 || start > end || end > text.length) {
          throw new Error(`run ${run}: found ${start} to ${end} in ${JSON.stringify(text)}`);
        }
      }
    }
  }
});

/** Texts that make a careless pattern slow: each repeats the beginning of something and never ends it. */
const repeated: Record<string, string> = {
  'the first words of a message': 'connect() failed (111: Connection refused) while ',
  'open tags': '<html><head><title>',
  'open brackets': '<',
  entities: '&#1',
  backslashes: '\\',
  'escape characters': '\u001b[',
  quotes: '"GET /',
  'log lines without an end': 'be/s1 1/2/3/4/5 502 1 - - ',
  'words before a status': 'error',
  'names of statuses': 'BadGateway ',
  'codes of statuses': 'status: 502 ',
  'beginnings of tests': 'expect(',
  'heads of tables': '| description ',
  'strings of a list': '"a",\n',
  'line breaks': '\n',
  'one letter': 'a',
};

/** Returns the least processor time of a few runs, in milliseconds; waiting for other processes is no work. */
function measure(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    diagnoser.diagnose(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

for (const [what, piece] of Object.entries(repeated)) {
  test(`time grows with the text and no faster: ${what}`, () => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const [part, whole] = [measure(text.slice(0, 50_000)), measure(text)];
    // Four times the text takes four times as long, sixteen times where it is quadratic; small times are noise.
    expect(whole).toBeLessThan(Math.max(12 * part, 100));
  });
}
