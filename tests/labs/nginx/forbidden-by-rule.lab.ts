import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillShow } from '../software/nginx.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A deny rule that matches the client',
  software: ['nginx'],
  fault: 'access-denied',
  proves: [
    { guide: '403-forbidden/nginx', cause: 'deny-rule', fix: 'order-the-rules' },
    { guide: '403-forbidden/index', cause: 'server-rule', fix: 'correct-the-rule' },
  ],
  given(bench) {
    bench.write('www/index.html', 'ok\n');
    return startWithFiles(bench, 'deny all;');
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 403, prints: ['nginx/forbidden-by-rule', 'nginx/forbidden-page'] },
  check: {
    run: guideCheck('403-forbidden/nginx', 'deny-rule'),
    fill: fillShow,
    shows: /^\d+: *deny all;$/m,
  },
  fix: {
    says: "Allow the client's address before the rule that denies all.",
    do: ({ configure }) => configure({ server: 'root www;\n    allow 127.0.0.1; deny all;' }),
  },
  gone: { status: 200 },
});
