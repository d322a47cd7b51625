import { defineLab } from '../runner/lab.ts';
import { squidConfiguration } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A rule that names an acl which does not exist',
  software: ['squid'],
  fault: 'configuration-error',
  async given(bench) {
    const port = await bench.port();
    const write = (access: string) => bench.write('squid.conf', squidConfiguration(bench, port, { access }));
    write('http_access allow office');
    return { write };
  },
  when: (_, bench) => bench.run('squid -k parse -f squid.conf'),
  then: { code: 1, prints: ['squid/acl-not-found', 'squid/bungled'] },
  fix: {
    says: 'Define the acl above the rule.',
    do: async ({ write }) => write('acl office src 127.0.0.1\nhttp_access allow office'),
  },
  gone: { code: 0 },
});
