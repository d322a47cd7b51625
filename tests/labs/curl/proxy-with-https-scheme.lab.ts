import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { configureCurl } from '../software/curl.ts';
import { startNginx } from '../software/nginx.ts';

const guide = 'ssl-wrong-version-number/index';

export const lab = defineLab({
  title: 'A proxy that is configured with https:// and speaks HTTP',
  software: ['curl', 'nginx'],
  fault: 'tls-to-plain-port',
  proves: [{ guide, cause: 'proxy-scheme', fix: 'correct-the-proxy-address' }],
  async given(bench) {
    const proxy = await startNginx(bench, { server: "location / { return 200 'ok\\n'; }" });
    configureCurl(bench, `proxy = https://127.0.0.1:${proxy.port}`);
    return { proxy };
  },
  when: (_, bench) => bench.curl('http://app.example.com/'),
  then: { code: 35, prints: ['curl/wrong-version-number'] },
  check: {
    run: guideCheck(guide, 'proxy-scheme'),
    fill: ({ proxy }) => ({
      'curl -sS': "curl -sS --noproxy '*'",
      '<proxy-host>': '127.0.0.1',
      '<proxy-port>': proxy.port,
    }),
    shows: /^200$/m,
    remains: 'The proxy speaks HTTP as before; curl talks to it in HTTP now.',
  },
  fix: {
    says: "Write http:// before the proxy's address.",
    do: ({ proxy }, bench) => Promise.resolve(configureCurl(bench, `proxy = http://127.0.0.1:${proxy.port}`)),
  },
  gone: { code: 0, status: 200 },
});
