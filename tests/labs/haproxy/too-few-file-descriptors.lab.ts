import { defineLab } from '../runner/lab.ts';
import { haproxyConfiguration } from '../software/haproxy.ts';

const limit = (files: number) => `ulimit -n ${files}`;

export const lab = defineLab({
  title: 'A limit of open files that is too low for maxconn',
  software: ['haproxy'],
  needsRoot: true,
  fault: 'file-descriptors-exhausted',
  async given(bench) {
    bench.makeFolder('run', 0o777);
    bench.write('limit.sh', limit(100));
    const text = haproxyConfiguration(bench, await bench.port(), { global: 'maxconn 1000', backend: '' });
    bench.write('haproxy.cfg', text.replace(bench.path('admin.sock'), bench.path('run/admin.sock')));
  },
  when: (_, bench) => bench.run('. ./limit.sh; haproxy -D -f haproxy.cfg', { as: 'nobody' }),
  then: { code: 1, prints: ['haproxy/too-few-file-descriptors'] },
  check: { run: '. ./limit.sh; ulimit -n', shows: /^100$/m },
  fix: {
    says: 'Raise the limit of open files of the service.',
    do: async (_, bench) => bench.write('limit.sh', limit(4096)),
  },
  gone: { code: 0 },
});
