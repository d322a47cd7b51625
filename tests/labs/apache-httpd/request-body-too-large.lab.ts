import { defineLab } from '../runner/lab.ts';
import { startApache, type ApacheParts } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: 'An upload larger than LimitRequestBody',
  software: ['apache-httpd'],
  fault: 'request-body-too-large',
  async given(bench) {
    const text = '#!/bin/sh\ncat > /dev/null\necho "Content-Type: text/plain"\necho\necho ok\n';
    const script = bench.write('cgi/app.cgi', text, 0o755);
    const allow = (bytes: number): ApacheParts => ({
      modules: ['cgid'],
      server: `ScriptAlias "/" "${script}/"\nLogLevel info\nLimitRequestBody ${bytes}`,
    });
    return { allow, apache: await startApache(bench, allow(1000)) };
  },
  when: ({ apache }, bench) => bench.curl(apache.url, ['-d', 'x'.repeat(4000)]),
  then: {
    status: 413,
    prints: ['apache-httpd/request-body-too-large', 'apache-httpd/request-body-too-large-page'],
  },
  check: {
    run: 'grep -rn LimitRequestBody /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /LimitRequestBody 1000$/m,
  },
  fix: {
    says: 'Raise LimitRequestBody above the size of the upload.',
    do: ({ apache, allow }) => apache.configure(allow(100_000)),
  },
  gone: { status: 200 },
});
