import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { planApache } from '../software/apache-httpd.ts';
import { showsOther } from '../software/held-port.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'Another process listens on the port',
  software: ['apache-httpd'],
  fault: 'address-already-in-use',
  async given(bench) {
    const apache = await planApache(bench, {});
    const other = await bench.faultServer(answers(), { port: apache.port });
    return { apache, other };
  },
  when: ({ apache }) => tryStart(apache.service),
  then: { code: 1, prints: ['apache-httpd/could-not-bind', 'apache-httpd/no-listening-sockets'] },
  check: { ...showsOther('apache2'), fill: ({ apache }) => ({ '<port>': apache.port }) },
  fix: { says: 'Stop the other process.', do: ({ other }) => other.refuse() },
  gone: { code: 0 },
});
