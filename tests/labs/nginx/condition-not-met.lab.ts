import { defineLab } from '../runner/lab.ts';
import { askAs, setClient, startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'An If-Match header with the tag of an older file',
  software: ['nginx'],
  fault: 'precondition-failed',
  given(bench) {
    bench.write('www/index.html', 'ok\n');
    setClient(bench, 'header = "If-Match: \\"old\\""');
    return startWithFiles(bench);
  },
  when: ({ url }, bench) => askAs(bench, url),
  then: { status: 412, prints: ['nginx/precondition-failed-page'] },
  fix: {
    says: 'Fetch the file again, and send its present ETag.',
    async do({ url }, bench) {
      const tag = await bench.run(`curl -sI ${url} | tr -d '\\r' | sed -n 's/^ETag: //p'`);
      const value = (tag.seen.terminal ?? '').trim().replaceAll('"', '\\"');
      setClient(bench, `header = "If-Match: ${value}"`);
    },
  },
  gone: { status: 200 },
});
