import { defineLab } from '../runner/lab.ts';
import { ask, startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A file whose ending url.access-deny forbids',
  software: ['lighttpd'],
  fault: 'access-denied',
  given: async (bench) => ({ lighttpd: await startLighttpd(bench, 'url.access-deny = (".html")') }),
  when: ask,
  then: { status: 403, prints: ['lighttpd/page-403'] },
  check: {
    run: 'grep access-deny /etc/lighttpd/lighttpd.conf',
    fill: () => ({ '/etc/lighttpd/lighttpd.conf': 'lighttpd.conf' }),
    shows: /html/,
  },
  fix: {
    says: 'Take the ending out of the rule.',
    do: ({ lighttpd }) => lighttpd.configure('url.access-deny = ("~", ".inc")'),
  },
  gone: { status: 200 },
});
