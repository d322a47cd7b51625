import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'A port that another program already listens on',
  software: ['nodejs'],
  fault: 'address-already-in-use',
  proves: [{ guide: 'eaddrinuse/index', cause: 'other-program', fix: 'stop-the-holder' }],
  async given(bench) {
    const other = await bench.faultServer(answers());
    return { other, service: planNode(bench, server, [other.port], { prints: /listening/ }) };
  },
  when: ({ service }) => tryStart(service),
  then: { code: 1, prints: ['nodejs/listen-address-in-use'] },
  check: {
    run: guideCheck('eaddrinuse/index', 'other-program'),
    fill: ({ other }) => ({ '<port>': other.port }),
    shows: /^LISTEN .* 127\.0\.0\.1:/m,
    remains: 'The service itself listens on the port now.',
  },
  fix: {
    says: 'Stop the other program.',
    do: ({ other }) => other.refuse(),
  },
  gone: { code: 0 },
});
