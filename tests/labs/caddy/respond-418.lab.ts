import { defineLab } from '../runner/lab.ts';
import { startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A rule that answers unwanted clients with 418',
  software: ['caddy'],
  fault: 'access-denied',
  given: async (bench) => ({
    caddy: await startCaddy(bench, {
      site: '@tools header User-Agent curl*\n  respond @tools 418\n  respond ok',
    }),
  }),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 418, prints: ['caddy/teapot'] },
  fix: {
    says: 'Remove the rule, or let it match other clients.',
    do: ({ caddy }) => caddy.configure({ site: 'respond ok' }),
  },
  gone: { status: 200 },
});
