import { expect, test } from '@playwright/test';
import { IdentifierFinder } from '../../../../src/lib/find/identifier-finder.ts';
import { sampleError, sampleProduct, sampleSignature } from './sample.ts';

const finder = new IdentifierFinder({
  errors: [
    sampleError({ id: 'late', code: 'LATE', name: 'Too Late' }),
    sampleError({ id: '503', code: '503', name: 'Service Unavailable' }),
  ],
  products: [sampleProduct('a', 'Client A'), sampleProduct('b', 'Client B')],
  signatures: [
    sampleSignature({ id: 'a/late', product: 'a', error: 'late', text: 'client.errors.ReadTimeout' }),
    sampleSignature({ id: 'b/late', product: 'b', error: '503', text: 'Other::ReadTimeout' }),
    sampleSignature({ id: 'a/slow', product: 'a', error: '503', text: '<Code>SlowDown</Code>' }),
    sampleSignature({ id: 'a/drowsy', product: 'a', error: '503', text: 'THROTTLED' }),
    sampleSignature({ id: 'a/gone', product: 'a', error: 'late', text: 'CLIENT_ERR_GONE_AWAY' }),
    sampleSignature({ id: 'a/said', product: 'a', error: 'late', text: 'client.errors.Closed: by the peer' }),
  ],
});
const find = (query: string) => finder.find(query).map(({ url }) => url);

test('an identifier leads to the page of its message, with or without its module', () => {
  expect(find('client.errors.ReadTimeout')[0]).toBe('/errors/late/');
  expect(find('how to fix client.errors.ReadTimeout in production')[0]).toBe('/errors/late/');
  expect(find('ReadTimeout').toSorted()).toEqual(['/errors/503/', '/errors/late/']);
  expect(find('slowdown')).toEqual(['/errors/503/']);
});

test('the product named, and the status, say which of several is meant', () => {
  expect(find('Client A readtimeout')[0]).toBe('/errors/late/');
  expect(find('Client B readtimeout')[0]).toBe('/errors/503/');
  expect(find('503 readtimeout')[0]).toBe('/errors/503/');
});

test('a typo is forgiven, and costs something', () => {
  expect(find('CLIENT_ERR_GONE_AWAI')).toEqual(['/errors/late/']);
  const [exact] = finder.find('SlowDown');
  const [near] = finder.find('SlowDwn');
  expect(near?.url).toBe(exact?.url);
  expect(near?.score).toBeLessThan(exact?.score ?? 0);
});

test('an identifier that is a word of a language is meant only where it is written as programs do', () => {
  expect(find('THROTTLED by the gateway')).toEqual(['/errors/503/']);
  expect(find('throttled by the gateway')).toEqual([]);
  expect(find('client err gone away')).toEqual([]);
});

test('a message of several words is no identifier', () => {
  expect(find('client.errors.Closed')).toEqual([]);
});
