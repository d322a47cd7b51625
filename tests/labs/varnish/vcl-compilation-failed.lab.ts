import { defineLab } from '../runner/lab.ts';
import { at, planVarnish } from '../software/varnish.ts';

const unset = (end: string) => `sub vcl_recv {\n  unset req.http.Cookie${end}\n}`;

export const lab = defineLab({
  title: 'VCL without a semicolon',
  software: ['varnish'],
  fault: 'configuration-error',
  given: (bench) => planVarnish(bench, { backend: at({ port: 8080 }), vcl: unset('') }),
  when: (varnish) => varnish.tryStart(),
  then: { code: 2, prints: ['varnish/vcl-compilation-failed', 'varnish/vcl-expected'] },
  check: {
    run: 'varnishd -C -f <vcl> 2>&1 | grep Expected',
    fill: ({ vcl }) => ({ '<vcl>': vcl }),
    shows: /^Expected ';' got '}'$/m,
  },
  fix: {
    says: 'End the statement with a semicolon.',
    async do(varnish) {
      varnish.write({ backend: at({ port: 8080 }), vcl: unset(';') });
    },
  },
  gone: { code: 0 },
});
