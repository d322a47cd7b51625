import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startHaproxy } from '../software/haproxy.ts';

const crashes = 'import ctypes; ctypes.string_at(0)';
const answers = `self.send_response(200); self.send_header('Content-Length', '0'); self.end_headers()`;
const program = (work: string) => `import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
  def do_GET(self):
    ${work}
http.server.HTTPServer(('127.0.0.1', int(sys.argv[1])), Handler).serve_forever()
`;

export const lab = defineLab({
  title: 'A server process that crashes while it answers',
  software: ['haproxy', 'python'],
  needsRoot: true,
  fault: 'worker-killed',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'server-process-dies', fix: 'ask-the-server' }],
  async given(bench) {
    const port = await bench.port();
    const app = await bench.start({
      name: 'application',
      product: 'python',
      command: 'python3',
      args: [bench.write('app.py', program(crashes)), String(port)],
      ready: { port },
      logs: {},
    });
    const { pid } = app;
    return { app, pid, haproxy: await startHaproxy(bench, { backend: `server s1 127.0.0.1:${port}` }) };
  },
  when: ({ haproxy }, bench) => bench.curl(haproxy.url),
  then: { status: 502, prints: ['haproxy/server-process-dies', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'server-process-dies'),
    // The kernel's own buffer, and of its line the part that is the same in every run.
    fill: ({ pid }) => ({
      'journalctl -k --since "1 hour ago"': `dmesg -t | grep -F 'python3[${pid}]' | cut -d ' ' -f 1-4`,
    }),
    remains: 'The log keeps its lines.',
    shows: /segfault/,
  },
  fix: {
    says: 'Repair the code that crashed, and start the application again.',
    async do({ app }, bench) {
      bench.write('app.py', program(answers));
      await app.restart();
    },
  },
  gone: { status: 200 },
});
