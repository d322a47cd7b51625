import { rmSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillShow, passTo, startNginx } from '../software/nginx.ts';

const guide = '503-service-unavailable/nginx';

export const lab = defineLab({
  title: 'A cache that keeps the 503 of an application that has recovered',
  software: ['nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'cached-503', fix: 'drop-cached-errors' }],
  async given(bench) {
    const cache = bench.path('cache');
    const http = `proxy_cache_path ${cache} keys_zone=pages:1m;`;
    const app = await bench.faultServer(answers(503, 'maintenance\n'));
    const pass = (rules: string) => passTo(`http://${app.address}`, `proxy_cache pages; ${rules}`);
    const nginx = await startNginx(bench, { http, server: pass('proxy_cache_valid any 1m;') });
    await bench.curl(nginx.url);
    await app.be(answers());
    return { cache, http, pass, nginx };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 503, prints: ['nginx/status-503'] },
  check: {
    run: guideCheck(guide, 'cached-503'),
    fill: ({ nginx }) => fillShow(nginx),
    shows: /proxy_cache_valid any 1m;/,
  },
  fix: {
    says: 'Store good answers only, and delete the stored 503.',
    async do({ cache, http, pass, nginx }) {
      await nginx.configure({ http, server: pass(guideSnippet(guide, 'drop-cached-errors')) });
      rmSync(cache, { recursive: true, force: true });
    },
  },
  gone: { status: 200 },
});
