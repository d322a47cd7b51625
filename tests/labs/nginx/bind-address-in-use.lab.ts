import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsOther } from '../software/held-port.ts';
import { planNginx } from '../software/nginx.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'Another program listens on the port that nginx is to use',
  software: ['nginx'],
  fault: 'address-already-in-use',
  async given(bench) {
    const nginx = await planNginx(bench, { server: "return 200 'ok\\n';" });
    const other = await bench.faultServer(answers(), { port: nginx.port });
    return { nginx, other };
  },
  when: ({ nginx }) => tryStart(nginx.service),
  then: { code: 1, prints: ['nginx/bind-address-in-use', 'nginx/still-could-not-bind'] },
  check: { ...showsOther('nginx'), fill: ({ nginx }) => ({ '<port>': nginx.port }) },
  fix: {
    says: 'Stop the program that holds the port.',
    do: ({ other }) => other.refuse(),
  },
  gone: { code: 0 },
});
