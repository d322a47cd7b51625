import { answers } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillShow, startNginx } from '../software/nginx.ts';

const guide = '413-content-too-large/nginx';

export const lab = defineLab({
  title: 'A limit in a location that only rewrites the address',
  software: ['nginx'],
  fault: 'request-body-too-large',
  proves: [{ guide, cause: 'limit-in-other-block', fix: 'move-the-limit' }],
  async given(bench) {
    bench.write('upload', 'x'.repeat(1_100_000));
    const app = await bench.faultServer(answers());
    const server = (limit: string, inner: string) => `${limit}
    location /upload {
      ${inner}
      rewrite ^ /files last;
    }
    location = /files { proxy_pass http://${app.address}; }`;
    return { server, nginx: await startNginx(bench, { server: server('', 'client_max_body_size 20m;') }) };
  },
  when: ({ nginx }, bench) => bench.curl(`${nginx.url}upload`, ['--data-binary', '@upload']),
  then: { status: 413, prints: ['nginx/body-too-large', 'nginx/content-too-large-page'] },
  check: {
    run: guideCheck(guide, 'limit-in-other-block'),
    fill: ({ nginx }) => fillShow(nginx),
    shows: /location \/upload \{\n\d+: *client_max_body_size 20m;\n\d+: *rewrite \^ \/files last;/,
  },
  fix: {
    says: 'Set the limit in the server block, which holds for both locations.',
    do: ({ nginx, server }) => nginx.configure({ server: server(guideSnippet(guide, 'move-the-limit'), '') }),
  },
  gone: { status: 200 },
});
