import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache, type ApacheParts } from '../software/apache-httpd.ts';

const guide = '504-gateway-timeout/apache';

export const lab = defineLab({
  title: 'A CGI script that prints nothing until CGIDScriptTimeout',
  software: ['apache-httpd'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-cgi', fix: 'give-cgi-time' }],
  async given(bench) {
    const text = '#!/bin/sh\nsleep 2\necho "Content-Type: text/plain"\necho\necho ok\n';
    const script = bench.write('cgi/app.cgi', text, 0o755);
    const allow = (line: string): ApacheParts => ({
      modules: ['cgid'],
      server: `ScriptAlias "/" "${script}/"\n${line}`,
    });
    return { allow, script, apache: await startApache(bench, allow('CGIDScriptTimeout 1')) };
  },
  when: ask,
  then: {
    status: 504,
    prints: ['apache-httpd/script-timed-out', 'apache-httpd/gateway-timeout-page'],
  },
  check: {
    run: guideCheck(guide, 'slow-cgi'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /Script timed out before returning headers/,
  },
  fix: {
    says: 'Give the script more time than it needs, as CGIDScriptTimeout.',
    do: ({ apache, allow }) => apache.configure(allow(guideSnippet(guide, 'give-cgi-time'))),
  },
  gone: { status: 200, within: 6000 },
});
