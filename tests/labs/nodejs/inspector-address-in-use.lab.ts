import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { installNode } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A debugger port that another program already listens on',
  software: ['nodejs'],
  fault: 'address-already-in-use',
  proves: [{ guide: 'eaddrinuse/index', cause: 'other-program', fix: 'stop-the-holder' }],
  async given(bench) {
    installNode(bench);
    bench.write(
      'app.js',
      `const { url } = require('node:inspector');\nprocess.exit(url() === undefined ? 1 : 0);\n`,
    );
    return { other: await bench.faultServer(answers()) };
  },
  when: ({ other }, bench) => bench.run(`node --inspect=127.0.0.1:${other.port} app.js`),
  then: { code: 1, prints: ['nodejs/inspector-address-in-use'] },
  check: {
    run: guideCheck('eaddrinuse/index', 'other-program'),
    fill: ({ other }) => ({ '<port>': other.port }),
    shows: /^LISTEN .* 127\.0\.0\.1:/m,
  },
  fix: {
    says: 'Stop the other program.',
    do: ({ other }) => other.refuse(),
  },
  gone: { code: 0 },
});
