import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startBefore } from '../software/traffic-server.ts';

const limit = (bytes: number) => `http.request_line_max_size INT ${bytes}`;

export const lab = defineLab({
  title: 'An address longer than request_line_max_size',
  software: ['traffic-server'],
  fault: 'request-uri-too-long',
  given: (bench) => startBefore(bench, answers(), limit(1_000)),
  when: ({ server }, bench) => bench.curl(`${server.url}?${'x'.repeat(2_000)}`),
  then: { status: 414, prints: ['traffic-server/uri-too-long-page'] },
  check: {
    run: 'grep request_line_max_size etc/records.config',
    shows: /INT 1000$/m,
  },
  fix: {
    says: 'Accept longer addresses: proxy.config.http.request_line_max_size.',
    do: ({ app, server }) => server.configure({ remap: passTo(app.address), records: [limit(65_535)] }),
  },
  gone: { status: 200 },
});
