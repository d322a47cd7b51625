import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo } from '../software/nginx.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A form sent to an address that nginx serves as a file',
  software: ['nginx'],
  fault: 'method-not-allowed',
  async given(bench) {
    bench.write('www/index.html', 'ok\n');
    const app = await bench.faultServer(answers());
    return { app, nginx: await startWithFiles(bench) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['-d', 'name=value']),
  then: { status: 405, prints: ['nginx/not-allowed-page'] },
  fix: {
    says: 'Pass the address of the form to the application.',
    do: ({ app, nginx }) => nginx.configure({ server: passTo(`http://${app.address}`) }),
  },
  gone: { status: 200 },
});
