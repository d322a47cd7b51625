import { expect, test } from '@playwright/test';
import { signatureFileSchema, signatureSchema } from '../../../src/schemas/signature.ts';
import { loadFixture } from '../../content/fixture.ts';
import { getComplaints } from './complaint.ts';

const signature = loadFixture().catalogue.signatures[0]?.data.signatures[0];
const date = '2026-11-24';

const cases: [title: string, changes: object, complaints: string[]][] = [
  ['as it is', {}, []],
  ['from a lab that it names', { evidence: { kind: 'lab', lab: 'nginx/refused' } }, []],
  [
    'from a lab without a name',
    { evidence: { kind: 'lab' } },
    ['evidence.lab: is required for evidence of kind lab'],
  ],
  [
    'from a report without a day',
    { evidence: { kind: 'report' } },
    ['evidence.date: is required for evidence that is not of kind lab'],
  ],
  ['from the source code without a version', { evidence: { kind: 'source-code', date } }, []],
  ['from documentation without a version', { evidence: { kind: 'vendor-docs', date } }, []],
  ['from a report without a version', { evidence: { kind: 'report', date } }, []],
  ['without a status', { status: undefined }, []],
  ['with the status 000 of a client', { status: 0 }, []],
  ['with the status 1000', { status: 1000 }, ['status: Too big: expected number to be <=999']],
  ['with a negative status', { status: -1 }, ['status: Too small: expected number to be >=0']],
  [
    'in a language without a tag',
    { translations: [{ source: { title: 'A', url: 'https://github.com/a/b' }, texts: { German: 'Nein' } }] },
    ['translations.0.texts.German: must be a language tag such as de or zh-CN'],
  ],
  ['with text that is still to be found', { text: 'TODO' }, ['text: the real text in the place of TODO']],
];

for (const [title, changes, complaints] of cases) {
  test(`a message ${title} is ${complaints.length === 0 ? 'good' : 'refused'}`, () => {
    expect(signature).toBeDefined();
    expect(getComplaints(signatureSchema, { ...signature, ...changes })).toEqual(complaints);
  });
}

test('a product without messages has no file', () => {
  expect(getComplaints(signatureFileSchema, { signatures: [] })).toEqual([
    'signatures: Too small: expected array to have >=1 items',
  ]);
});
