import { expect, test } from '@playwright/test';
import { stepSchema } from '../../../src/schemas/step.ts';
import { getComplaints } from './complaint.ts';

const variant = { platform: 'docker', run: 'docker start app' };

const cases: [title: string, changes: object, complaints: string[]][] = [
  ['alone', {}, []],
  ['with a command', { run: 'systemctl start app' }, []],
  [
    'with a prompt before its command',
    { run: '$ systemctl start app' },
    ['run: must not begin with a prompt character'],
  ],
  ['with two variants', { variants: [variant, { ...variant, platform: 'systemd' }] }, []],
  ['with one variant', { variants: [variant] }, ['variants: Too small: expected array to have >=2 items']],
  [
    'with a prompt in a variant',
    { variants: [variant, { ...variant, run: '# docker start app' }] },
    ['variants.1.run: must not begin with a prompt character'],
  ],
  ['with configuration', { snippet: { file: 'nginx.conf', text: 'worker_processes 1;' } }, []],
];

for (const [title, changes, complaints] of cases) {
  test(`a step ${title} is ${complaints.length === 0 ? 'good' : 'refused'}`, () => {
    expect(getComplaints(stepSchema, { do: 'Start the service.', ...changes })).toEqual(complaints);
  });
}

for (const platform of ['constructor', 'toString', 'Docker', '']) {
  test(`"${platform}" is no platform`, () => {
    const [first, second] = getComplaints(stepSchema, {
      do: 'Start it.',
      variants: [{ ...variant, platform }, variant],
    });
    expect(first).toMatch(/^variants\.0\.platform: must be one of aws-console, .*, php-fpm\b/);
    expect(second).toBeUndefined();
  });
}
