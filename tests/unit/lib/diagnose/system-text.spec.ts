import { expect, test } from '@playwright/test';
import { getSystemWordings } from '../../../../src/lib/diagnose/system-text.ts';

const cases: [what: string, text: string, wordings: string[]][] = [
  [
    'text and number',
    'bind() to {address} failed (98: Address already in use)',
    [
      'bind() to {address} failed (98: Address in use)',
      'bind() to {address} failed (48: Address already in use)',
    ],
  ],
  [
    'the number alone, where all say the same',
    'SocketError: [Errno 111] Connection refused',
    ['SocketError: [Errno 61] Connection refused'],
  ],
  [
    'the number before the text in brackets',
    'FetchError: fail errno 110 (Connection timed out)',
    ['FetchError: fail errno 110 (Operation timed out)', 'FetchError: fail errno 60 (Operation timed out)'],
  ],
  [
    'the text of a name that is not known',
    'Could not resolve {host}: [Errno -2] Name or service not known',
    [
      'Could not resolve {host}: [Errno -2] Name does not resolve',
      'Could not resolve {host}: [Errno 8] nodename nor servname provided, or not known',
    ],
  ],
  ['nothing where the text of the system is all', 'Connection timed out: {host}', []],
  ['nothing where no system says it', 'the worker has timed out after {time}', []],
];

for (const [what, text, wordings] of cases) {
  test(`other C libraries change ${what}`, () => {
    expect(getSystemWordings(text)).toEqual(wordings);
  });
}
