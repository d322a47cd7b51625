import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';
import { passTo } from '../software/nginx.ts';

const guide = '502-bad-gateway/gunicorn';

export const lab = defineLab({
  title: 'nginx asks another port than the one Gunicorn is bound to',
  software: ['gunicorn', 'nginx'],
  fault: 'connection-refused',
  proves: [{ guide, cause: 'bound-elsewhere', fix: 'meet-at-one-address' }],
  async given(bench) {
    const gunicorn = await startGunicorn(bench, {});
    const other = await bench.port();
    await gunicorn.nginx.configure({ server: passTo(`http://127.0.0.1:${other}`) });
    return gunicorn;
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/connect-refused', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'bound-elsewhere'),
    fill: ({ log }) => ({ 'journalctl -u <service> -o cat --no-pager': `cat ${log}` }),
    remains: 'Gunicorn listens where it did; nginx asks it there now.',
    shows: /Listening at: http:\/\/127\.0\.0\.1:\d+ \(\d+\)$/m,
  },
  fix: {
    says: 'Write the address that Gunicorn prints into proxy_pass.',
    do: ({ nginx, direct }) => nginx.configure({ server: passTo(direct) }),
  },
  gone: { status: 200 },
});
