import { defineLab } from '../runner/lab.ts';
import { lighttpdConfiguration } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A module whose file is not installed',
  software: ['lighttpd'],
  fault: 'configuration-error',
  async given(bench) {
    const port = await bench.port();
    const write = (lines: string) => bench.write('lighttpd.conf', lighttpdConfiguration(bench, port, lines));
    write('server.modules += ("mod_nosuch")');
    return { write };
  },
  when: (_, bench) => bench.run('lighttpd -tt -f lighttpd.conf'),
  then: { code: 255, prints: ['lighttpd/module-missing'] },
  fix: {
    says: 'Install the module, or take it out of the list, as here.',
    do: async ({ write }) => write(''),
  },
  gone: { code: 0 },
});
