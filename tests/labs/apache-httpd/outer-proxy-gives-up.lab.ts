import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { waits } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { inFrontOf } from '../software/apache-proxy.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = '504-gateway-timeout/apache';

export const lab = defineLab({
  title: 'nginx in front of Apache gives up before the page is ready',
  software: ['apache-httpd', 'nginx'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'outer-hop-first', fix: 'align-with-the-front' }],
  async given(bench) {
    const { apache } = await inFrontOf(waits(1500))(bench);
    const inner = `http://127.0.0.1:${apache.port}`;
    const nginx = await startNginx(bench, { server: passTo(inner, 'proxy_read_timeout 1s;') });
    return { apache, inner, nginx };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 504, prints: ['nginx/response-header-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck(guide, 'outer-hop-first'),
    fill: ({ apache }) => ({ '<host>': 'localhost', '<port>': apache.port, '<slow-path>': '' }),
    remains: 'Apache takes as long as before; nginx waits for it now.',
    shows: /^status=200 total=(?:1\.[5-9]|[2-9])/m,
  },
  fix: {
    says: 'Let the hop in front wait longer than Apache does.',
    do: ({ nginx, inner }) =>
      nginx.configure({ server: passTo(inner, guideSnippet(guide, 'align-with-the-front')) }),
  },
  gone: { status: 200 },
});
