import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache, type ApacheParts } from '../software/apache-httpd.ts';

const guide = '504-gateway-timeout/apache';

export const lab = defineLab({
  title: 'A CGI script of mod_cgi that prints nothing until Timeout',
  software: ['apache-httpd'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-cgi', fix: 'give-cgi-time' }],
  async given(bench) {
    const text = '#!/bin/sh\nsleep 2\necho "Content-Type: text/plain"\necho\necho ok\n';
    const script = bench.write('cgi/app.cgi', text, 0o755);
    const allow = (line: string): ApacheParts => ({
      modules: ['cgi'],
      server: `ScriptAlias "/" "${script}/"\n${line}`,
    });
    return { allow, script, apache: await startApache(bench, allow('Timeout 1')) };
  },
  when: ask,
  then: {
    status: 504,
    prints: [
      'apache-httpd/cgi-timed-out',
      'apache-httpd/script-timed-out',
      'apache-httpd/gateway-timeout-page',
    ],
  },
  check: {
    run: guideCheck(guide, 'slow-cgi'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH01220/,
  },
  fix: {
    says: 'Raise Timeout for the virtual host of the script.',
    do: ({ apache, allow }) => apache.configure(allow('Timeout 60')),
  },
  gone: { status: 200, within: 6000 },
});
