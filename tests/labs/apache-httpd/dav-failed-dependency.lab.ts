import { defineLab } from '../runner/lab.ts';
import { startWithDav } from '../software/apache-access.ts';
import { askAs, setClient } from '../software/nginx-client.ts';

const set = (property: string) => `<D:set><D:prop>${property}</D:prop></D:set>`;
const update = (...properties: string[]) =>
  `<?xml version='1.0'?><D:propertyupdate xmlns:D='DAV:' xmlns:x='x:'>${properties.map(set).join('')}</D:propertyupdate>`;

export const lab = defineLab({
  title: 'A change of properties of which one cannot be set',
  software: ['apache-httpd'],
  fault: 'state-conflict',
  async given(bench) {
    const { apache, url } = await startWithDav(bench);
    bench.write('www/dav/notes.txt', 'ok\n', 0o666);
    setClient(bench, `data = "${update('<x:author>ada</x:author>', '<D:getetag>1</D:getetag>')}"`);
    return { apache, url: `${url}notes.txt` };
  },
  when: ({ url }, bench) => askAs(bench, url, '-X', 'PROPPATCH'),
  then: {
    status: 207,
    prints: ['apache-httpd/dav-failed-dependency', 'apache-httpd/dav-property-read-only'],
  },
  check: {
    run: "curl -s -K client.conf -X PROPPATCH <url> | grep -o 'HTTP/1.1 [0-9]*'",
    fill: ({ url }) => ({ '<url>': url }),
    shows: /HTTP\/1\.1 424\nHTTP\/1\.1 409/,
  },
  fix: {
    says: 'Leave out the property that the server computes itself.',
    do: async (_, bench) => setClient(bench, `data = "${update('<x:author>ada</x:author>')}"`),
  },
  gone: {
    status: 207,
  },
});
