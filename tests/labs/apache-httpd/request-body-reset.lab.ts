import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';
import { startUploadServer, upload } from '../software/upload-server.ts';

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A backend that resets the connection while an upload arrives',
  software: ['apache-httpd'],
  fault: 'connection-reset',
  proves: [{ guide, cause: 'upload-refused', fix: 'accept-the-upload' }],
  async given(bench) {
    const app = await startUploadServer(bench, 'resets');
    return { app, apache: await startApache(bench, passTo(`http://${app.address}/`)) };
  },
  when: ({ apache }, bench) => upload(bench, apache.url),
  then: {
    status: 502,
    prints: [
      'apache-httpd/request-body-reset',
      'apache-httpd/request-body-not-passed',
      'apache-httpd/invalid-response-page',
    ],
  },
  check: {
    run: guideCheck(guide, 'upload-refused'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /\(104\).*AH01084/,
  },
  fix: {
    says: 'Let the application take the whole body before it answers.',
    do: ({ app }) => app.be('takes'),
  },
  gone: { status: 200 },
});
