import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';
import { replaceFile } from '../software/private-networks.ts';

const guide = '500-internal-server-error/index';
const hosts = '127.0.0.1 localhost';

export const lab = defineLab({
  title: 'A backend name that does not exist',
  software: ['apache-httpd'],
  tools: ['nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  proves: [{ guide, cause: 'proxy-target', fix: 'repair-proxy-target' }],
  async given(bench) {
    const [app, network] = [await bench.faultServer(answers()), await bench.network()];
    await replaceFile(bench, network, '/etc/hosts', `${hosts}\n`);
    await replaceFile(bench, network, '/etc/nsswitch.conf', 'hosts: files\n');
    const filesAlone = network.enter.filter((word) => !word.startsWith('--net'));
    return { apache: await startApache(bench, passTo(`http://app.example.com:${app.port}/`), filesAlone) };
  },
  when: ask,
  then: { status: 500, prints: ['apache-httpd/dns-lookup-failure', 'apache-httpd/dns-lookup-failure-page'] },
  check: {
    run: guideCheck(guide, 'proxy-target'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /DNS lookup failure for: app\.example\.com/,
  },
  fix: {
    says: 'Add the missing name, here to the hosts file of the machine that Apache runs on.',
    do: async (_, bench) => bench.write('etc-hosts', `${hosts} app.example.com\n`),
  },
  gone: { status: 200 },
});
