import { expect, test } from '@playwright/test';
import { checkAgreement } from '../../labs/runner/agreement.ts';
import { fill, guideCheck, guideCommand, guideSnippet, guideVerify } from '../../labs/runner/guide.ts';
import type { Lab } from '../../labs/runner/lab.ts';
import { readPage } from '../../labs/runner/sight.ts';
import { getObstacle } from '../../labs/runner/version.ts';

const nginx = '502-bad-gateway/nginx';
const lab: Lab = {
  title: 'A closed port',
  software: ['nginx'],
  fault: 'connection-refused',
  proves: [{ guide: nginx, cause: 'nothing-listens', fix: 'start-the-application' }],
  given: () => Promise.resolve(undefined),
  when: () => Promise.resolve({ seen: {} }),
  then: { status: 502, prints: ['nginx/connect-refused'] },
  fix: { says: 'Start it.', do: () => Promise.resolve() },
  gone: { status: 200 },
};

for (const [title, change, sentence] of [
  ['as it is', {}, undefined],
  [
    'with a fault that its message does not have',
    { fault: 'dns-error' },
    'its fault is dns-error, that of its first message nginx/connect-refused is connection-refused',
  ],
  ['with a fault that does not exist', { fault: 'none' }, 'content/faults has no "none"'],
  [
    'with a message of software that it does not name',
    { then: { status: 502, prints: ['nginx/connect-refused', 'curl/connect-failed'] } },
    'it prints curl/connect-failed, and its software is nginx',
  ],
  [
    'with a status that its page does not have',
    { then: { status: 503, prints: ['nginx/connect-refused', 'nginx/bad-gateway-page'] } },
    'nginx/bad-gateway-page comes with status 502, the lab expects 503',
  ],
  [
    'with a message that does not exist',
    { then: { status: 502, prints: ['nginx/none'] } },
    'content/signatures has no valid "nginx/none"; npm run new -- signature nginx/none writes one to fill in',
  ],
  ['that expects nothing of the end', { gone: {} }, '`gone` says neither status nor exit code'],
  [
    'with a fix for another cause',
    { proves: [{ guide: nginx, cause: 'nothing-listens', fix: 'match-tls' }] },
    'the fix 502-bad-gateway/nginx#match-tls does not address the cause nothing-listens',
  ],
] as const) {
  test(`a lab ${title} is ${sentence === undefined ? 'good' : 'refused in one sentence'}`, () => {
    const check = () => checkAgreement({ ...lab, ...change });
    if (sentence === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(new Error(sentence));
  });
}

test('commands and configuration come from the guide', () => {
  expect(guideCheck(nginx, 'nothing-listens')).toContain('ss -ltn');
  expect(guideSnippet(nginx, 'raise-the-header-buffer')).toContain('proxy_buffer_size 16k;');
  expect(guideCommand(nginx, 'match-tls')).toContain('nginx -t');
  expect(guideVerify(nginx, 'raise-the-header-buffer')).toContain('curl');
});

test('a part that a guide does not have is refused with what there is', () => {
  expect(() => guideCheck(nginx, 'none')).toThrow(
    /^causes of 502-bad-gateway\/nginx: found no "none"; there are nothing-listens, /,
  );
  expect(() => guideSnippet(nginx, 'match-tls', 9)).toThrow(/has \d snippets, not 9$/);
});

test('placeholders of a guide are filled in, and none is forgotten', () => {
  expect(fill("ss -ltn 'sport = :<port>'", { '<port>': 80 })).toBe("ss -ltn 'sport = :80'");
  expect(() => fill('curl <host>', {})).toThrow('nothing is filled in for <host>: curl <host>');
  expect(() => fill('curl', { '<host>': 'a' })).toThrow('found no <host> to fill in: curl');
});

test('software that is missing is named with its package', () => {
  expect(getObstacle({ software: ['nodejs'] })).toBe(
    process.platform === 'linux' ? undefined : `it needs Linux, and this is ${process.platform}`,
  );
});

test('a page is read as its reader sees it', () => {
  const html = '<title>502</title><style>a{}</style><h1>Bad &quot;Gateway&quot;</h1><p>a\n b</p>';
  expect(readPage(html)).toBe('502\nBad "Gateway"\na b');
});
