import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startNginx } from '../software/nginx.ts';
import { openUrl, runPython } from '../software/python.ts';

const guide = 'too-many-redirects/index';

/** A page that wants a cookie: it sets it, and redirects to itself until it is there. */
const page = `location / {
      add_header Set-Cookie "seen=1; Path=/" always;
      if ($cookie_seen = "") { return 302 /; }
      return 200 'ok\\n';
    }`;

export const lab = defineLab({
  title: 'A client without a cookie store, and a page that wants its cookie back',
  software: ['python', 'nginx'],
  fault: 'redirect-loop',
  proves: [{ guide, cause: 'cookie-not-kept', fix: 'make-the-cookie-stick' }],
  given: async (bench) => ({ nginx: await startNginx(bench, { server: page }), program: { text: openUrl } }),
  when: ({ nginx, program }, bench) => runPython(bench, program.text, [nginx.url]),
  then: { code: 1, prints: ['python/urlopen-redirect-loop'] },
  check: {
    run: guideCheck(guide, 'cookie-not-kept'),
    fill: ({ nginx }) => ({ '<url>': nginx.url }),
    remains: 'The fix is in the client; the page still wants its cookie.',
    shows: /^HTTP\/1\.1 302[^]+^HTTP\/1\.1 200/m,
  },
  fix: {
    says: 'Let the client keep cookies between the redirects.',
    do: async ({ program }) => {
      program.text = guideSnippet(guide, 'make-the-cookie-stick', 2);
    },
  },
  gone: { code: 0 },
});
