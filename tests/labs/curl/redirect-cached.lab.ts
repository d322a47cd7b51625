import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startNginx } from '../software/nginx.ts';
import { certificateOf, reach, visit } from '../software/redirects.ts';

const guide = 'too-many-redirects/index';

export const lab = defineLab({
  title: 'A cache that has one key for HTTP and HTTPS',
  software: ['curl', 'nginx'],
  fault: 'redirect-loop',
  proves: [{ guide, cause: 'redirect-cached', fix: 'drop-cached-redirects' }],
  async given(bench) {
    const [plain, origin] = [await bench.port(), await bench.port()];
    const parts = (key: string) => ({
      http: `proxy_cache_path ${bench.makeFolder('cache', 0o777)} keys_zone=pages:1m;
  server {
    listen 127.0.0.1:${origin};
    if ($http_x_forwarded_proto = http) { return 301 https://$host$request_uri; }
    location / { return 200 'ok\\n'; }
  }`,
      listen: 'ssl',
      server: `listen 127.0.0.1:${plain};
    ${certificateOf(bench)}
    location / {
      proxy_pass http://127.0.0.1:${origin};
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_cache pages;
      proxy_cache_valid 200 301 1h;
      add_header X-Cache $upstream_cache_status always;
      ${key}
    }`,
    });
    const nginx = await startNginx(bench, parts('proxy_cache_key $host$request_uri;'));
    reach(bench, { 'app.example.com:80': plain, 'app.example.com:443': nginx.port });
    return { nginx, parts };
  },
  when: (_, bench) => visit(bench, 'http://app.example.com/'),
  then: { status: 301, code: 47, prints: ['curl/too-many-redirects'] },
  check: {
    run: guideCheck(guide, 'redirect-cached'),
    fill: () => ({ '<host>': 'app.example.com' }),
    shows: /^HTTP\/1\.1 301[^]+x-cache: HIT[^]+^HTTP\/1\.1 200/im,
  },
  fix: {
    says: 'Put the scheme into the key of the cache.',
    do: ({ nginx, parts }) => nginx.configure(parts(guideSnippet(guide, 'drop-cached-redirects'))),
  },
  gone: { code: 0, status: 200 },
});
