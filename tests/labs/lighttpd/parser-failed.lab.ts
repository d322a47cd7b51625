import { defineLab } from '../runner/lab.ts';
import { lighttpdConfiguration } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A directive that is set twice',
  software: ['lighttpd'],
  fault: 'configuration-error',
  async given(bench) {
    const port = await bench.port();
    const write = (lines: string) => bench.write('lighttpd.conf', lighttpdConfiguration(bench, port, lines));
    write('server.port = 80');
    return { write };
  },
  when: (_, bench) => bench.run('lighttpd -tt -f lighttpd.conf'),
  then: { code: 255, prints: ['lighttpd/parser-failed'] },
  fix: { says: 'Set the directive once.', do: async ({ write }) => write('') },
  gone: { code: 0 },
});
