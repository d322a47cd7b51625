import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startLighttpd } from '../software/lighttpd.ts';
import { askAs, setClient } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A POST without a length',
  software: ['lighttpd'],
  fault: 'malformed-request',
  async given(bench) {
    setClient(bench);
    const app = await bench.faultServer(answers());
    return { app, lighttpd: await startLighttpd(bench, passTo(app)) };
  },
  when: ({ lighttpd }, bench) => askAs(bench, lighttpd.url, '-X', 'POST'),
  then: { status: 411, prints: ['lighttpd/page-411'] },
  fix: {
    says: 'Send Content-Length, with 0 where the body is empty.',
    do: async (_, bench) => setClient(bench, 'header = "Content-Length: 0"'),
  },
  gone: { status: 200 },
});
