import { guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { installNode, planNode, server } from '../software/nodejs.ts';
import { replaceFile, runInside } from '../software/private-networks.ts';

/** The first packet of each attempt is lost, so that a connection takes a second. */
const loseFirst = (port: number) =>
  `iptables -A INPUT -p tcp --dport ${port} --syn -m statistic --mode nth --every 2 --packet 0 -j DROP`;

const client = `const url = process.env.APP_URL;
require('node:http').get(url, { agent: false }, (response) => response.resume());`;

export const lab = defineLab({
  title: 'A connection that takes a second, and a name with two addresses',
  software: ['nodejs'],
  tools: ['iptables', 'ip', 'nsenter'],
  needsRoot: true,
  fault: 'connection-timeout',
  proves: [{ guide: 'etimedout/index', cause: 'attempts-too-short', fix: 'give-attempts-more-time' }],
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    await replaceFile(
      bench,
      network,
      '/etc/hosts',
      '127.0.0.1 far.example.com\n2001:db8::9 far.example.com\n',
    );
    await planNode(bench, server, [port], { prints: /listening/ }, { network }).start();
    installNode(bench);
    bench.write('app.js', client);
    const startWith = (command: string) => bench.write('start.sh', `${command}\n`);
    startWith('node app.js');
    return { network, port, startWith };
  },
  async when({ network, port }, bench) {
    await runInside(bench, network, `iptables -F INPUT && ${loseFirst(port)}`);
    return bench.run('bash start.sh', {
      inside: network,
      env: { APP_URL: `http://far.example.com:${port}/` },
    });
  },
  then: { code: 1, prints: ['nodejs/aggregate-timed-out', 'nodejs/connect-timed-out'] },
  check: {
    run: guideCheck('etimedout/index', 'attempts-too-short'),
    shows: /^250$/m,
    remains: 'The default of the version stays; the program sets another one.',
  },
  fix: {
    says: 'Give each attempt two seconds: node --network-family-autoselection-attempt-timeout=2000.',
    do: async ({ startWith }) => startWith(guideCommand('etimedout/index', 'give-attempts-more-time')),
  },
  gone: { code: 0 },
});
