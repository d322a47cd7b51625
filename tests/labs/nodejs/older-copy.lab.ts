import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'A service that is started while its older copy still runs',
  software: ['nodejs'],
  fault: 'address-already-in-use',
  proves: [{ guide: 'eaddrinuse/index', cause: 'older-copy', fix: 'stop-the-holder' }],
  async given(bench) {
    const port = await bench.port();
    const plan = () => planNode(bench, server, [port], { prints: /listening/ });
    const older = plan();
    await older.start();
    return { port, older, service: plan() };
  },
  when: ({ service }) => tryStart(service),
  then: { code: 1, prints: ['nodejs/listen-address-in-use'] },
  check: {
    run: guideCheck('eaddrinuse/index', 'older-copy'),
    fill: ({ port }) => ({ '<port>': port }),
    shows: /^LISTEN .* users:\(\("(node|MainThread)",pid=/m,
    remains: 'The service itself listens on the port now.',
  },
  fix: {
    says: 'Stop the older copy.',
    do: ({ older }) => older.stop(),
  },
  gone: { code: 0 },
});
