import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startNginx } from '../software/nginx.ts';
import { fetchPage, runNode } from '../software/nodejs.ts';

const guide = 'too-many-redirects/index';

export const lab = defineLab({
  title: 'A redirect for every path, its own target included',
  software: ['nodejs', 'nginx'],
  fault: 'redirect-loop',
  proves: [{ guide, cause: 'rule-matches-its-target', fix: 'keep-one-redirect' }],
  given: async (bench) => ({ nginx: await startNginx(bench, { server: 'location / { return 301 /en/; }' }) }),
  when: ({ nginx }, bench) => runNode(bench, fetchPage, [nginx.url]),
  then: { code: 1, prints: ['nodejs/fetch-redirect-count'] },
  check: {
    run: guideCheck(guide, 'rule-matches-its-target'),
    fill: ({ nginx }) => ({ 'http://<host>/': nginx.url, '<target-path>': 'en/' }),
    shows: /^location: \S+\/en\/\s*$/im,
  },
  fix: {
    says: 'Redirect the front page alone, in a location that the target does not match.',
    do: ({ nginx }) =>
      nginx.configure({
        server: "location = / { return 301 /en/; }\n    location / { return 200 'ok\\n'; }",
      }),
  },
  gone: { code: 0 },
});
