import { expect, test } from '@playwright/test';
import { findSecrets } from '../../../src/lib/diagnose/secret.ts';
import { describe, describeShared } from '../../../src/scripts/diagnose-description.ts';
import { source } from '../lib/diagnose/catalogue.ts';

/** Returns a quote of the text around what was recognised in it. */
function quote(text: string, recognised: string) {
  const start = text.indexOf(recognised);
  const candidate = {
    error: '502-bad-gateway',
    product: null,
    fault: null,
    signature: null,
    url: '/errors/502-bad-gateway/',
    fragment: { start, end: start + recognised.length },
    fields: [],
    score: 20,
  };
  return describe(
    text,
    candidate,
    { ...source, faults: [], meanings: {}, quickAnswers: {} },
    findSecrets(text),
  ).quote;
}

const secret = 's3cr3t'.repeat(100);

test('a quote holds the rest of the line', () => {
  expect(quote('one\ntwo status 502 three\nfour', 'status 502')).toEqual({
    before: 'two ',
    marked: 'status 502',
    after: ' three',
  });
});

test('a secret longer than what is quoted is masked before the recognised text', () => {
  expect(quote(`Authorization: Bearer ${secret} status 502`, 'status 502')?.before).toBe('••• ');
});

test('a secret longer than what is quoted is masked behind the recognised text', () => {
  expect(quote(`status 502 for /?access_token=${secret}`, 'status 502')?.after).toBe(
    ' for /?access_token=•••',
  );
});

test('a secret whose key ends the recognised text is masked', () => {
  expect(quote(`status 502 token=${secret} end`, 'status 502 token=')).toEqual({
    before: '',
    marked: 'status 502 token=',
    after: '•••',
  });
});

test('a secret that the recognised text begins in is masked', () => {
  expect(quote(`token=${secret}-502 end`, '502 end')).toEqual({
    before: '•••',
    marked: '••• end',
    after: '',
  });
});

test('a secret that the longest quote ends in is masked', () => {
  const recognised = `status 502 token=${'s3cr3t'.repeat(300)}`;
  expect(quote(recognised, recognised)?.marked).toBe('status 502 token=•••…');
});

test('what a message says is shown where it was recognised, and else what its error is', () => {
  const known = {
    ...source,
    faults: [],
    meanings: { 'nginx/refused': 'Nothing listens.' },
    quickAnswers: {},
  };
  const say = (share: string) => describeShared(share, known)?.meaning;
  expect(say('error=502-bad-gateway&signature=nginx/refused')).toBe('Nothing listens.');
  const summary = source.errors.find(({ id }) => id === '502-bad-gateway')?.summary;
  expect(say('error=502-bad-gateway')).toBe(summary);
  expect(say('error=502-bad-gateway&signature=__proto__')).toBe(summary);
});

test('what to do first is what the page that helps says', () => {
  const quickAnswers = { '/errors/502-bad-gateway/nginx/': 'Start it.' };
  const known = { ...source, faults: [], meanings: {}, quickAnswers };
  expect(describeShared('error=502-bad-gateway&product=nginx', known)?.first).toBe('Start it.');
  expect(describeShared('error=502-bad-gateway', known)?.first).toBe('');
});
