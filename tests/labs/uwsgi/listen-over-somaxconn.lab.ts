import { defineLab } from '../runner/lab.ts';
import { tryStart } from '../software/try-start.ts';
import { planUwsgi } from '../software/uwsgi.ts';

export const lab = defineLab({
  title: 'A listen queue longer than the system allows',
  software: ['uwsgi', 'nginx'],
  fault: 'configuration-error',
  given: (bench) => planUwsgi(bench, { settings: 'listen = 1000000' }),
  when: async ({ service, url }, bench) => {
    const { code } = await tryStart(service);
    return { ...(await bench.curl(url)), code };
  },
  then: { status: 502, code: 1, prints: ['uwsgi/listen-over-somaxconn', 'nginx/connect-refused'] },
  fix: {
    says: 'Set listen to no more than net.core.somaxconn.',
    do: async ({ configure }) => configure({ settings: 'listen = 1024' }),
  },
  gone: { status: 200, code: 0 },
});
