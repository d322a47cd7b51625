import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

const setsCookie = (caching: string) => answers(200, 'ok\n', 'Set-Cookie: session=1', caching);

export const lab = defineLab({
  title: 'A cacheable response with a cookie, where option checkcache forbids it',
  software: ['haproxy'],
  fault: 'configuration-error',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'rule-blocks-response', fix: 'find-blocking-rule' }],
  async given(bench) {
    const app = await bench.faultServer(setsCookie('Cache-Control: max-age=60'));
    return startBefore(bench, app, '', { backend: 'option checkcache' });
  },
  when: ask,
  then: { status: 200, prints: ['haproxy/cacheable-cookie-blocked', 'haproxy/body-200'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'rule-blocks-response'),
    fill: () => ({ '/etc/haproxy/': '' }),
    remains: 'The fix changes what the application sends, not the rule.',
    shows: /option checkcache/,
  },
  fix: {
    says: 'Mark the response that sets the cookie with Cache-Control: private.',
    do: ({ app }) => app.be(setsCookie('Cache-Control: private')),
  },
  gone: { status: 200 },
});
