import { defineLab } from '../runner/lab.ts';
import { startWithDav } from '../software/apache-access.ts';
import { askAs, setClient } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A request for a WebDAV folder that has a body',
  software: ['apache-httpd'],
  fault: 'request-content-not-understood',
  given(bench) {
    setClient(bench, 'data = "<folder/>"');
    return startWithDav(bench);
  },
  when: ({ url }, bench) => askAs(bench, `${url}new/`, '-X', 'MKCOL'),
  then: { status: 415, prints: ['apache-httpd/unsupported-media-type-page'] },
  fix: { says: 'Send the request without a body.', do: async (_, bench) => setClient(bench) },
  gone: { status: 201 },
});
