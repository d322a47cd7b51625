import { defineLab } from '../runner/lab.ts';
import { serve, startApache } from '../software/apache-httpd.ts';

const directives =
  'Options +MultiViews\nAddLanguage en .en\nAddType text/html .html\nForceLanguagePriority None';

export const lab = defineLab({
  title: 'A page that exists in no language the client accepts',
  software: ['apache-httpd'],
  fault: 'representation-not-acceptable',
  async given(bench) {
    bench.write('www/page.html.en', 'ok\n');
    return { apache: await startApache(bench, serve(bench, directives, 'negotiation')) };
  },
  when: ({ apache }, bench) => bench.curl(`${apache.url}page`, ['-H', 'Accept-Language: de']),
  then: { status: 406, prints: ['apache-httpd/no-acceptable-variant', 'apache-httpd/not-acceptable-page'] },
  check: { run: 'ls www', shows: /^index\.html\npage\.html\.en\n$/, remains: 'The files stay as they are.' },
  fix: {
    says: 'Let ForceLanguagePriority Fallback name a language for everybody else.',
    do: ({ apache }, bench) =>
      apache.configure(
        serve(bench, directives.replace('None', 'Prefer Fallback\nLanguagePriority en'), 'negotiation'),
      ),
  },
  gone: { status: 200 },
});
