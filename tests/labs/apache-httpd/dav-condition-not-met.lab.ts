import { defineLab } from '../runner/lab.ts';
import { startWithDav } from '../software/apache-access.ts';
import { askAs, setClient } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A WebDAV client that writes over a newer version of a file',
  software: ['apache-httpd'],
  fault: 'precondition-failed',
  async given(bench) {
    const { apache, url } = await startWithDav(bench);
    bench.write('www/dav/notes.txt', 'somebody else was faster\n', 0o666);
    // The tag of a file that changed within the last second is weak, and fits no condition.
    await bench.run('touch -d 2026-01-01 www/dav/notes.txt');
    setClient(bench, 'header = "If-Match: \\"old\\""');
    return { apache, url: `${url}notes.txt` };
  },
  when: ({ url }, bench) => askAs(bench, url, '-X', 'PUT', '-d', 'mine'),
  then: { status: 412, prints: ['apache-httpd/precondition-failed-page'] },
  fix: {
    says: 'Fetch the file, merge the changes, and send its present ETag.',
    async do({ url }, bench) {
      const tag = await bench.run(`curl -sI ${url} | tr -d '\\r' | sed -n 's/^ETag: //p'`);
      setClient(bench, `header = "If-Match: ${(tag.seen.terminal ?? '').trim().replaceAll('"', '\\"')}"`);
    },
  },
  gone: { status: 204 },
});
