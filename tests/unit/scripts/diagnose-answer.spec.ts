import { expect, test } from '@playwright/test';
import { Diagnoser } from '../../../src/lib/diagnose/diagnose.ts';
import { getAnswer } from '../../../src/scripts/diagnose-answer.ts';
import { longestText } from '../../../src/scripts/diagnose-protocol.ts';
import { source } from '../lib/diagnose/catalogue.ts';

const knowledge = {
  diagnoser: new Diagnoser(source),
  source: { ...source, faults: [], meanings: {}, quickAnswers: {} },
};
const message = 'connect() failed (111: Connection refused) while connecting to upstream';
const filler = `${JSON.stringify({ level: 'info' })}\n`.repeat(20_000);

test('a text of the longest length is read whole', () => {
  const text = `${message}\n`.padEnd(longestText, '.');
  expect(getAnswer({ text }, knowledge)).toMatchObject({ state: 'done', isCut: false });
});

for (const [title, text] of [
  ['a long text', '.\n'.repeat(longestText)],
  ['a long log of JSON lines', filler],
] as const) {
  test(`${title} is not read behind its limit`, () => {
    expect(getAnswer({ text: text + message }, knowledge)).toEqual({ state: 'none', isCut: true });
    expect(getAnswer({ text: `{"log":"${message}"}\n${text}` }, knowledge)).toMatchObject({
      state: 'done',
      isCut: true,
    });
  });
}

test('a HAR file is read for its failed requests, however long it is', () => {
  const passed = { response: { status: 200, content: { text: filler } } };
  const failed = { response: { status: 502, content: { text: message } } };
  const text = JSON.stringify({ log: { entries: [passed, failed] } });
  expect(text.length).toBeGreaterThan(longestText);
  expect(getAnswer({ text }, knowledge)).toMatchObject({ state: 'done', isCut: false });
});

test('secrets of a text are masked in its answer', () => {
  const text = `${message}, request: "GET /?token=${'s3cr3t'.repeat(50)} HTTP/1.1"`;
  const answer = getAnswer({ text }, knowledge);
  expect(answer.state).toBe('done');
  expect(JSON.stringify(answer)).not.toContain('s3cr3t');
});

test('a shared result comes from its ids', () => {
  expect(getAnswer({ share: 'error=502-bad-gateway&product=nginx' }, knowledge)).toMatchObject({
    state: 'shared',
    candidate: { url: expect.stringContaining('502-bad-gateway'), quote: null },
  });
});

test('a shared result whose error is not in the catalogue is unknown', () => {
  expect(getAnswer({ share: 'error=gone&product=nginx' }, knowledge)).toEqual({ state: 'unknown' });
});
