import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { digAt, record, startBind, writeZone } from '../software/bind.ts';
import { ask, startUnbound, stubTo } from '../software/unbound.ts';

const guide = 'nxdomain/index';

export const lab = defineLab({
  title: 'A resolver that keeps the answer from before the record was added',
  software: ['unbound', 'bind'],
  tools: ['dig'],
  fault: 'name-does-not-exist',
  proves: [{ guide, cause: 'negative-answer-kept', fix: 'flush-the-old-answer' }],
  async given(bench) {
    const bind = await startBind(bench, { zones: writeZone(bench, []) });
    const control = `remote-control:
  control-enable: yes
  control-use-cert: no
  control-interface: ${bench.path('control')}`;
    const server = 'module-config: "iterator"\n  cache-min-ttl: 600';
    const unbound = await startUnbound(bench, { server, more: `${control}\n${stubTo(bind.port)}` });
    await digAt(bench, unbound.port);
    writeZone(bench, [record]);
    await bind.service.stop();
    await bind.start();
    return { bind, unbound };
  },
  when: ask,
  then: { code: 0, prints: ['bind/dig-nxdomain'] },
  check: {
    run: guideCheck(guide, 'negative-answer-kept'),
    fill: ({ bind, unbound }) => ({
      '<resolver>': `'127.0.0.1 -p ${unbound.port}'`,
      '<name-server>': `127.0.0.1 -p ${bind.port}`,
      '<host>': 'www.example.com',
    }),
    shows: /status: NXDOMAIN[^]*status: NOERROR/,
  },
  fix: {
    says: 'Let the resolver forget the name.',
    do: (_, bench) =>
      bench.run(
        fill(guideCommand(guide, 'flush-the-old-answer', 1), {
          'sudo unbound-control': 'unbound-control -c unbound.conf',
          '<host>': 'www.example.com',
        }),
      ),
  },
  gone: { code: 0 },
});
