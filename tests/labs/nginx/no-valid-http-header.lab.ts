import { answers, speaksNoHttp } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'proxy_pass to a port that does not speak HTTP',
  software: ['nginx'],
  fault: 'not-an-http-response',
  async given(bench) {
    const web = await bench.faultServer(answers());
    return { web, ...(await startWithApp(bench, speaksNoHttp)) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { code: 1, prints: ['nginx/no-valid-http-header', 'nginx/status-009'] },
  check: {
    run: 'curl -sS --http0.9 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    remains: 'The fix changes which port nginx asks; the other stays as it is.',
    shows: /^this is not HTTP$/m,
  },
  fix: {
    says: 'Let proxy_pass name the port where the application speaks HTTP.',
    do: ({ nginx, web }) => nginx.configure({ server: passTo(`http://${web.address}`) }),
  },
  gone: { status: 200, code: 0 },
});
