import { defineLab } from '../runner/lab.ts';
import { fillShow } from '../software/nginx.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A root that points beside the files',
  software: ['nginx'],
  fault: 'file-not-found',
  given(bench) {
    bench.write('www/dist/page.html', 'ok\n');
    return startWithFiles(bench);
  },
  when: ({ url }, bench) => bench.curl(`${url}page.html`),
  then: { status: 404, prints: ['nginx/file-not-found', 'nginx/not-found-page'] },
  check: {
    run: "sudo nginx -T 2>/dev/null | grep -E '^ *root '; find <folder> -name page.html",
    fill: (nginx) => ({ ...fillShow(nginx), '<folder>': 'www' }),
    shows: /^ *root www;\s+www\/dist\/page\.html\s*$/,
  },
  fix: {
    says: 'Make root point to the folder that holds the files.',
    do: ({ configure }) => configure({ server: 'root www/dist;' }),
  },
  gone: { status: 200 },
});
