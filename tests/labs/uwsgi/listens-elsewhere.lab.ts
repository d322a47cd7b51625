import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passToUwsgi, startUwsgi } from '../software/uwsgi.ts';

const guide = '502-bad-gateway/uwsgi';

export const lab = defineLab({
  title: 'nginx asks another port than the one uWSGI is bound to',
  software: ['uwsgi', 'nginx'],
  fault: 'connection-refused',
  proves: [{ guide, cause: 'not-there', fix: 'meet-at-one-socket' }],
  async given(bench) {
    const uwsgi = await startUwsgi(bench, {});
    await uwsgi.nginx.configure({ server: passToUwsgi(await bench.port()) });
    return uwsgi;
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/connect-refused', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'not-there'),
    fill: ({ log }) => ({ 'journalctl -u <service> -o cat --no-pager': `cat ${log}` }),
    remains: 'uWSGI listens where it did; nginx asks it there now.',
    shows: /uwsgi socket 0 bound to TCP address 127\.0\.0\.1:\d+ fd \d+$/m,
  },
  fix: {
    says: 'Write the address that uWSGI prints into uwsgi_pass.',
    do: ({ nginx, port }) => nginx.configure({ server: passToUwsgi(port) }),
  },
  gone: { status: 200 },
});
