import { defineLab } from '../runner/lab.ts';
import { askAs, setClient, startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A request for a WebDAV folder that has a body',
  software: ['nginx'],
  fault: 'request-content-not-understood',
  async given(bench) {
    setClient(bench, 'data = "<folder/>"');
    const nginx = await startWithFiles(bench, 'dav_methods MKCOL;');
    bench.makeFolder('www', 0o777);
    return nginx;
  },
  when: ({ url }, bench) => askAs(bench, `${url}new/`, '-X', 'MKCOL'),
  then: { status: 415, prints: ['nginx/mkcol-with-body', 'nginx/unsupported-media-type-page'] },
  fix: {
    says: 'Send the request without a body.',
    do: async (_, bench) => setClient(bench),
  },
  gone: { status: 201 },
});
