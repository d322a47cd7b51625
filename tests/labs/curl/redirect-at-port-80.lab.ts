import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx, tlsServerOf } from '../software/nginx.ts';
import { certificateOf, reach, visit } from '../software/redirects.ts';

const guide = 'too-many-redirects/index';

export const lab = defineLab({
  title: 'A proxy with TLS that fetches from the port which only redirects to HTTPS',
  software: ['curl', 'nginx'],
  fault: 'redirect-loop',
  proves: [{ guide, cause: 'cdn-asks-over-http', fix: 'ask-the-origin-over-https' }],
  async given(bench) {
    const [plain, secure] = [await bench.port(), await bench.port()];
    const origin = `server {\n    listen 127.0.0.1:${plain};\n    return 301 https://$host$request_uri;\n  }
  ${tlsServerOf(secure, bench.tls('good'))}`;
    const parts = (url: string, ...more: string[]) => ({
      http: origin,
      listen: 'ssl',
      server: `${certificateOf(bench)}\n    ${passTo(url, 'proxy_set_header Host $host;', ...more)}`,
    });
    const nginx = await startNginx(bench, parts(`http://127.0.0.1:${plain}`));
    reach(bench, { 'app.example.com:443': nginx.port });
    return { nginx, parts, plain, secure };
  },
  when: (_, bench) => visit(bench, 'https://app.example.com/'),
  then: { status: 301, code: 47, prints: ['curl/too-many-redirects'] },
  check: {
    run: guideCheck(guide, 'cdn-asks-over-http'),
    fill: ({ plain }) => ({ '<host>': 'app.example.com', '<origin-ip>:80': `127.0.0.1:${plain}` }),
    remains: 'Port 80 of the origin still redirects; nobody asks there any more.',
    shows: /^location: https:\/\/app\.example\.com\/\s*$/im,
  },
  fix: {
    says: 'Let the proxy fetch from the origin over HTTPS.',
    async do({ nginx, parts, secure }) {
      const [pass = '', ...more] = guideSnippet(guide, 'ask-the-origin-over-https').split('\n');
      const url = pass
        .replace('proxy_pass ', '')
        .replace(';', '')
        .replace('192.0.2.10:443', `127.0.0.1:${secure}`);
      await nginx.configure(parts(url, ...more));
    },
  },
  gone: { code: 0, status: 200 },
});
