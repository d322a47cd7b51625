import { defineLab } from '../runner/lab.ts';
import { startWithDav } from '../software/apache-access.ts';

const lock = `<?xml version="1.0"?>
<D:lockinfo xmlns:D="DAV:">
<D:lockscope><D:exclusive/></D:lockscope>
<D:locktype><D:write/></D:locktype>
</D:lockinfo>`;

export const lab = defineLab({
  title: 'A file that another WebDAV client has locked',
  software: ['apache-httpd'],
  fault: 'resource-locked',
  async given(bench) {
    const { apache, url } = await startWithDav(bench);
    const file = `${url}notes.txt`;
    const got = await bench.run(
      `curl -s -o /dev/null -D - -X LOCK -d '${lock}' ${file} | tr -d '\\r' | sed -n 's/^Lock-Token: //p'`,
    );
    return { apache, file, token: (got.seen.terminal ?? '').trim() };
  },
  when: ({ file }, bench) => bench.curl(file, ['-X', 'PUT', '-d', 'mine']),
  then: { status: 423, prints: ['apache-httpd/dav-locked', 'apache-httpd/locked-page'] },
  check: {
    run: `curl -s -X PROPFIND -H 'Depth: 0' <url> | grep -c activelock`,
    fill: ({ file }) => ({ '<url>': file }),
    shows: /^[1-9]/,
  },
  fix: {
    says: 'Close the file in the other program, so that it gives its lock back.',
    do: ({ file, token }, bench) => bench.curl(file, ['-X', 'UNLOCK', '-H', `Lock-Token: ${token}`]),
  },
  gone: { status: 204 },
});
