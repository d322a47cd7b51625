import { expect, test } from '@playwright/test';
import { daySchema } from '../../../src/schemas/date.ts';
import { guideIdSchema, idSchema, signatureIdSchema } from '../../../src/schemas/id.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';

const ids: [id: string, isGood: boolean][] = [
  ['502-bad-gateway', true],
  ['econnrefused', true],
  ['502', true],
  ['502_bad', false],
  ['Bad-Gateway', false],
  ['bad--gateway', false],
  ['-bad', false],
  ['bad-', false],
  ['bad gateway', false],
  ['502-bad-gateway/nginx', false],
  ['', false],
];

for (const [id, isGood] of ids) {
  test(`"${id}" is ${isGood ? 'an' : 'no'} id`, () => {
    expect(idSchema.safeParse(id).success).toBe(isGood);
  });
}

const pairs: [id: string, isGood: boolean][] = [
  ['502-bad-gateway/nginx', true],
  ['502-bad-gateway/index', true],
  ['502-bad-gateway', false],
  ['502-bad-gateway/', false],
  ['/nginx', false],
  ['a/b/c', false],
  ['502-Bad/nginx', false],
];

for (const [id, isGood] of pairs) {
  test(`"${id}" is ${isGood ? 'an' : 'no'} id of a guide or a message`, () => {
    expect(guideIdSchema.safeParse(id).success).toBe(isGood);
    expect(signatureIdSchema.safeParse(id).success).toBe(isGood);
  });
}

const days: [title: string, value: unknown, day: string | undefined][] = [
  ['text', '2026-11-24', '2026-11-24'],
  ['a date that the loader made', new Date('2026-11-24T00:00:00Z'), '2026-11-24'],
  ['the leap day', '2024-02-29', '2024-02-29'],
  ['a day that does not exist', '2026-02-30', undefined],
  ['another order', '24-11-2026', undefined],
  ['a time', '2026-11-24T10:00:00Z', undefined],
  ['a number', 20261124, undefined],
];

for (const [title, value, day] of days) {
  test(`a day written as ${title} is ${day ?? 'refused'}`, () => {
    expect(daySchema.safeParse(value).data).toBe(day);
  });
}

const addresses: [url: string, isGood: boolean][] = [
  ['https://nginx.org/en/docs/', true],
  ['http://nginx.org/en/docs/', false],
  ['javascript:alert(1)', false],
  ['//nginx.org/', false],
  ['nginx.org', false],
];

for (const [url, isGood] of addresses) {
  test(`a source at ${url} is ${isGood ? 'good' : 'refused'}`, () => {
    const source = { title: 'nginx', url, supports: 'The claim.', accessed: '2026-11-24' };
    expect(sourceSchema.safeParse(source).success).toBe(isGood);
  });
}
