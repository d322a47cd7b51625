import { defineLab } from '../runner/lab.ts';
import { squidConfiguration } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A directive that Squid does not know',
  software: ['squid'],
  fault: 'configuration-error',
  async given(bench) {
    const port = await bench.port();
    const write = (access: string) => bench.write('squid.conf', squidConfiguration(bench, port, { access }));
    write('http_acess allow all');
    return { write };
  },
  when: (_, bench) => bench.run('squid -k parse -f squid.conf'),
  then: { code: 1, prints: ['squid/directive-unrecognized'] },
  fix: {
    says: 'Correct the name of the directive.',
    do: async ({ write }) => write('http_access allow all'),
  },
  gone: { code: 0 },
});
