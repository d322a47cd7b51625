import { expect, test } from '@playwright/test';
import { FaultFinder } from '../../../../src/lib/find/fault-finder.ts';
import { sampleError, sampleFault, sampleProduct, sampleSignature } from './sample.ts';

const message = (product: string, key: string, fault: string, error: string) =>
  sampleSignature({ id: `${product}/${key}`, product, fault, error, text: `${key} message` });

const finder = new FaultFinder({
  products: ['alpha', 'beta', 'gamma'].map((id) => sampleProduct(id, id)),
  errors: [
    sampleError({ id: 'refused' }),
    sampleError({ id: 'bad' }),
    sampleError({ id: 'beta-down', product: 'beta' }),
    sampleError({ id: 'taken', code: 'TAKEN' }),
    sampleError({ id: 'named' }),
    sampleError({ id: 'many', code: '500' }),
    sampleError({ id: 'two' }),
    sampleError({ id: 'own' }),
    sampleError({ id: 'gateway', code: '502' }),
  ],
  faults: [
    sampleFault({ id: 'refusal', title: 'Refusal', aliases: ["can't connect", 'nothing is listening'] }),
    sampleFault({ id: 'refusal-by-name', aliases: ['name nothing is listening'] }),
    sampleFault({ id: 'in-use', aliases: ['port in use', '端口 占用', '포트 사용'] }),
    sampleFault({ id: 'unseen', aliases: ['never printed'] }),
    sampleFault({ id: 'rare', aliases: ['wrong architecture'] }),
    sampleFault({ id: 'often', aliases: ['closed early'] }),
    sampleFault({ id: 'less', aliases: ['cut off'] }),
    sampleFault({ id: 'own', aliases: ['upgrade refused'] }),
  ],
  signatures: [
    message('alpha', 'one', 'refusal', 'bad'),
    message('gamma', 'one', 'refusal', 'refused'),
    message('gamma', 'two', 'refusal', 'refused'),
    message('beta', 'one', 'refusal', 'beta-down'),
    message('beta', 'two', 'refusal', 'beta-down'),
    message('beta', 'three', 'refusal', 'beta-down'),
    message('alpha', 'two', 'in-use', 'gateway'),
    message('gamma', 'three', 'in-use', 'taken'),
    message('gamma', 'four', 'refusal-by-name', 'named'),
    message('gamma', 'five', 'rare', 'many'),
    message('gamma', 'own', 'own', 'own'),
    ...Array.from({ length: 3 }, (_, at) => message('gamma', `own-${at}`, 'own', 'many')),
    ...Array.from({ length: 4 }, (_, at) => message('gamma', `often-${at}`, 'often', 'two')),
    ...Array.from({ length: 2 }, (_, at) => message('gamma', `less-${at}`, 'less', 'two')),
    ...Array.from({ length: 20 }, (_, at) => message('gamma', `other-${at}`, 'another', 'many')),
  ],
});
const find = (query: string) => finder.find(query).map(({ url }) => url);

const cases: [title: string, query: string, first: string | undefined][] = [
  ['a fault without a product', "why can't my browser connect", '/errors/refused/'],
  ['a fault of a product named', "alpha can't connect", '/errors/bad/'],
  ['a fault of a product with an error of its own', 'nothing is listening on beta', '/errors/beta-down/'],
  ['a word with a wrong letter', 'nothing is listenning', '/errors/refused/'],
  ['words in another order', 'is nothing listening', '/errors/refused/'],
  ['words of a script without spaces, inside others', '80端口被占用了', '/errors/taken/'],
  ['such words with others between them', '端口已经被占用', '/errors/taken/'],
  ['Korean words with endings', '포트가 사용중입니다', '/errors/taken/'],
  ['some of the words', 'connect', undefined],
  ['a fault that no product prints', 'never printed', '/faults/unseen/'],
  ['the title of a fault', 'refusal', '/faults/refusal/'],
  ['nothing', '', undefined],
];

for (const [title, query, first] of cases) {
  test(`${title} leads to ${first ?? 'no page'}`, () => {
    expect(find(query)[0]).toBe(first);
  });
}

test('words that are a part of what another fault is called lead to that fault alone', () => {
  expect(find('nothing is listening for this name')).toEqual(['/errors/named/', '/faults/refusal-by-name/']);
});

test('the second error of a fault stands behind the first, and its own page behind both', () => {
  expect(find("can't connect")).toEqual(['/errors/refused/', '/errors/bad/', '/faults/refusal/']);
});

test('the page of a fault comes before an error that has it seldom', () => {
  expect(find('wrong architecture')).toEqual(['/faults/rare/', '/errors/many/']);
});

test('an error is first for the fault that most of its messages have, and not for one of half as many', () => {
  expect(find('closed early')).toEqual(['/errors/two/', '/faults/often/']);
  expect(find('cut off')).toEqual(['/faults/less/', '/errors/two/']);
});

test('an error that is about nothing else comes before one that has the fault more often, among many', () => {
  expect(find('upgrade refused').slice(1)).toEqual(['/errors/own/', '/errors/many/']);
});

test('the page of a fault is first where less than half of its messages lead to the error about it', () => {
  expect(find('upgrade refused')[0]).toBe('/faults/own/');
});
