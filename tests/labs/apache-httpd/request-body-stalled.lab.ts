import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';
import { startUploadServer, upload } from '../software/upload-server.ts';

const guide = '504-gateway-timeout/apache';

export const lab = defineLab({
  title: 'A backend that does not read the body of an upload',
  software: ['apache-httpd'],
  fault: 'request-write-timeout',
  proves: [{ guide, cause: 'upload-not-taken', fix: 'let-the-upload-in' }],
  async given(bench) {
    const app = await startUploadServer(bench, 'ignores');
    return { app, apache: await startApache(bench, passTo(`http://${app.address}/`, 'timeout=1')) };
  },
  when: ({ apache }, bench) => upload(bench, apache.url),
  then: {
    status: 504,
    prints: [
      'apache-httpd/request-body-timed-out',
      'apache-httpd/request-body-not-passed',
      'apache-httpd/gateway-timeout-page',
    ],
  },
  check: {
    run: guideCheck(guide, 'upload-not-taken'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /\(70007\).*AH01084/,
  },
  fix: {
    says: 'Let the application read the body as it arrives.',
    do: ({ app }) => app.be('takes'),
  },
  gone: { status: 200 },
});
