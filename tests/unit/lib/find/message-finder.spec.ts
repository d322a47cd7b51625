import { expect, test } from '@playwright/test';
import { MessageFinder } from '../../../../src/lib/find/message-finder.ts';
import { sampleError, sampleFault, sampleProduct, sampleSignature } from './sample.ts';

const finder = new MessageFinder({
  errors: [
    sampleError({ id: '502-bad-gateway', code: '502', name: 'Bad Gateway' }),
    sampleError({ id: '503', code: '503', name: 'Service Unavailable' }),
    sampleError({ id: 'late', code: 'ELATE', name: 'Too late' }),
  ],
  products: [sampleProduct('a', 'Proxy A'), sampleProduct('b', 'Proxy B')],
  faults: [sampleFault({ id: 'slow', title: 'Slow' }), sampleFault({ id: 'early', title: 'Early' })],
  signatures: [
    sampleSignature({ id: 'a/page', product: 'a', error: '502-bad-gateway', text: 'Bad Gateway' }),
    sampleSignature({
      id: 'a/full',
      product: 'a',
      error: '502-bad-gateway',
      text: 'the queue of listener {name} is full',
    }),
    sampleSignature({ id: 'a/code', product: 'a', error: '503', text: 'E4711X: the valve is stuck' }),
    sampleSignature({
      id: 'b/none',
      product: 'b',
      error: '503',
      text: 'no server can handle this, queue full',
    }),
    sampleSignature({
      id: 'b/down',
      product: 'b',
      error: '503',
      text: 'the way is closed',
      translations: ['дорога закрыта'],
    }),
    sampleSignature({
      id: 'b/class',
      product: 'b',
      error: '503',
      text: 'SomeSelectionTimeoutError: none {found}',
    }),
    sampleSignature({
      id: 'a/slow',
      product: 'a',
      error: 'late',
      fault: 'slow',
      text: 'the reader fell asleep',
    }),
    sampleSignature({
      id: 'b/slow',
      product: 'b',
      error: 'late',
      fault: 'slow',
      text: 'nobody came in time',
    }),
    sampleSignature({
      id: 'b/early',
      product: 'b',
      error: 'late',
      fault: 'early',
      text: 'it is not yet morning',
    }),
    sampleSignature({ id: 'b/sub', product: 'b', error: '503', text: 'HTTP Error 503.2 - Concurrent limit' }),
  ],
});
const find = (query: string) => finder.find(query).toSorted((a, b) => b.score - a.score);

test('words that follow each other in a message are worth more than the same words apart', () => {
  expect(find('no server can handle this')[0]?.reason).toContain('Proxy B prints');
  expect(find('the queue of listener')[0]?.reason).toContain('Proxy A prints');
});

test('a message in another language is found', () => {
  expect(find('почему дорога закрыта')[0]?.reason).toContain('the way is closed');
});

test('the name of an error is no quotation of the product that prints it', () => {
  expect(find('502 bad gateway')).toEqual([]);
});

test('a code alone is enough of a message, and a word that is like one is not', () => {
  expect(find('E4711X on the second server of a customer')[0]?.reason).toContain('Proxy A prints');
  expect(find('fehler E4711X')[0]?.reason).toContain('Proxy A prints');
  expect(find('fehler E4712X')).toEqual([]);
});

test('the name of a class is enough of a message, and the beginning of one is not', () => {
  expect(find('SomeSelectionTimeoutError')[0]?.reason).toContain('SomeSelectionTimeoutError');
  expect(find('SomeSelectionTimeoutError on the second server of a customer')[0]?.reason).toContain('none');
  expect(find('some select')).toEqual([]);
});

test('a status with its part after the dot is found alone', () => {
  expect(find('503.2')[0]?.reason).toContain('Concurrent limit');
});

test('a message of another status than the one in the query stands behind', () => {
  const [first] = find('no server can handle this');
  const [second] = find('404 no server can handle this');
  expect(first?.score).toBeGreaterThan((second?.score ?? 0) + 5);
});

test('the page of the fault stands behind that of an error which is about it, and before that of another one', () => {
  const pages = (query: string) => find(query).map(({ url }) => url);
  expect(pages('the reader fell asleep')).toEqual(['/errors/late/', '/faults/slow/']);
  expect(pages('it is not yet morning')).toEqual(['/faults/early/', '/errors/late/']);
  expect(pages('the queue of listener')).toEqual(['/errors/502-bad-gateway/']);
});

test('a few words of a long query are no quotation', () => {
  expect(find('why does my queue of letters to the bank arrive late again')).toEqual([]);
});
