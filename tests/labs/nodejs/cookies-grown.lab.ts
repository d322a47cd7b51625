import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askAs, setClient } from '../software/nginx-client.ts';
import { planNode, refusingServer } from '../software/nodejs.ts';

const guide = '431-request-header-fields-too-large/index';

export const lab = defineLab({
  title: 'Cookies of many projects on one host',
  software: ['nodejs'],
  fault: 'request-header-too-large',
  proves: [{ guide, cause: 'cookies-grown', fix: 'delete-cookies' }],
  async given(bench) {
    const port = await bench.port();
    await planNode(bench, refusingServer, [port], { port }).start();
    const cookies = Array.from({ length: 5 }, (_, at) => `project${at}=${'x'.repeat(3500)}`);
    setClient(bench, `header = "Cookie: ${cookies.join('; ')}"`);
    return { url: `http://127.0.0.1:${port}/` };
  },
  when: ({ url }, bench) => askAs(bench, url),
  then: { status: 431, prints: ['nodejs/header-overflow'] },
  check: {
    run: guideCheck(guide, 'cookies-grown'),
    fill: ({ url }) => ({ '<url>': url }),
    remains: 'Without cookies it works before and after.',
    shows: /^200$/m,
  },
  fix: { says: 'Delete the cookies of the host.', do: async (_, bench) => setClient(bench) },
  gone: { status: 200 },
});
