import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startNginx } from '../software/nginx.ts';

const guide = 'ssl-wrong-version-number/index';

export const lab = defineLab({
  title: 'A client that is configured with https:// for a plain port',
  software: ['curl', 'nginx'],
  fault: 'tls-to-plain-port',
  proves: [{ guide, cause: 'wrong-scheme-or-port', fix: 'correct-the-url' }],
  async given(bench) {
    const app = await startNginx(bench, { server: "location / { return 200 'ok\\n'; }" });
    bench.write('client.conf', `url = "https://127.0.0.1:${app.port}/"\n`);
    return { app };
  },
  when: (_, bench) => bench.run('curl -sS -K client.conf'),
  then: { code: 35, prints: ['curl/wrong-version-number'] },
  check: {
    run: guideCheck(guide, 'wrong-scheme-or-port'),
    fill: ({ app }) => ({ '<host>': '127.0.0.1', '<port>': app.port }),
    shows: /^200$/m,
    remains: 'The port speaks HTTP as before; the client asks in HTTP now.',
  },
  fix: {
    says: 'Write http:// in the configuration of the client.',
    do: ({ app }, bench) =>
      Promise.resolve(bench.write('client.conf', `url = "http://127.0.0.1:${app.port}/"\n`)),
  },
  gone: { code: 0 },
});
