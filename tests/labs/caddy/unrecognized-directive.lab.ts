import { defineLab } from '../runner/lab.ts';
import { planCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A directive whose name is misspelt in the Caddyfile',
  software: ['caddy'],
  fault: 'configuration-error',
  given: (bench) => planCaddy(bench, { site: 'reverse_prox 127.0.0.1:8080' }),
  when: (caddy) => caddy.tryStart(),
  then: { code: 1, prints: ['caddy/unrecognized-directive'] },
  check: {
    run: 'caddy validate --config Caddyfile --adapter caddyfile',
    shows: /unrecognized directive: reverse_prox$/m,
  },
  fix: {
    says: 'Spell the directive as the documentation does: reverse_proxy.',
    do: async (caddy) => {
      caddy.write({ site: 'reverse_proxy 127.0.0.1:8080' });
    },
  },
  gone: { code: 0 },
});
