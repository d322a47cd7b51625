import { expect, test } from '@playwright/test';
import { getMessageHomes, getMessagePages, messagesPerPage } from '../../../src/data/message-home.ts';

/** Returns so many messages of one product and one error. */
const messagesOf = (product: string, error: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ product, error, id: `${error}-${at + 1}` }));

const few = messagesOf('nginx', '502', messagesPerPage);
const many = [...messagesOf('nginx', '502', messagesPerPage + 1), ...messagesOf('nginx', '504', 2)];

test('a product with few messages has them on its own page', () => {
  expect(getMessagePages(few)).toEqual([]);
  expect(getMessageHomes(few).get('nginx/502-1')).toBe('/products/nginx/#502-1');
});

test('a product with many messages has a page for each error, and a long one goes on in another part', () => {
  expect(getMessagePages(many).map(({ href, part, parts }) => [href, part, parts])).toEqual([
    ['/products/nginx/502/', 1, 2],
    ['/products/nginx/502/2/', 2, 2],
    ['/products/nginx/504/', 1, 1],
  ]);
});

test('no page carries more messages than its budget allows, and each message stands on one page', () => {
  const pages = getMessagePages([...many, ...messagesOf('nginx', '500', 200)]);
  expect(Math.max(...pages.map(({ messages }) => messages.length))).toBe(messagesPerPage);
  expect(pages.flatMap(({ messages }) => messages)).toHaveLength(many.length + 200);
});

test('the address of a message leads to the page on which it stands', () => {
  const homes = getMessageHomes([...many, ...messagesOf('caddy', '502', 1)]);
  expect(homes.get('nginx/502-1')).toBe('/products/nginx/502/#502-1');
  expect(homes.get(`nginx/502-${messagesPerPage + 1}`)).toBe(
    `/products/nginx/502/2/#502-${messagesPerPage + 1}`,
  );
  expect(homes.get('nginx/504-2')).toBe('/products/nginx/504/#504-2');
  expect(homes.get('caddy/502-1')).toBe('/products/caddy/#502-1');
});

test('once a product has many, a new message at the end moves no other', () => {
  const homes = getMessageHomes(many);
  const later = getMessageHomes([...many, ...messagesOf('nginx', '500', 1)]);
  expect([...homes].filter(([id, href]) => later.get(id) !== href)).toEqual([]);
});
