import { defineLab } from '../runner/lab.ts';
import { startPython } from '../software/nginx-apps.ts';
import { passTo, startNginx } from '../software/nginx.ts';

/** One worker, and a queue for one connection. */
const program = (queue: number) => `import http.server, os, socketserver, time
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        time.sleep(0.5)
        self.send_response(200)
        self.send_header('Content-Length', '0')
        self.end_headers()
    def address_string(self):
        return ''
class Server(socketserver.UnixStreamServer):
    request_queue_size = ${queue}
if os.path.exists('app.sock'):
    os.remove('app.sock')
with Server('app.sock', Handler) as server:
    os.chmod('app.sock', 0o666)
    server.serve_forever()
`;

export const lab = defineLab({
  title: 'A Unix socket whose listen queue is full',
  software: ['nginx', 'python'],
  fault: 'listen-backlog-full',
  async given(bench) {
    const socket = bench.path('app.sock');
    const app = await startPython(bench, program(0), socket);
    return { app, socket, nginx: await startNginx(bench, { server: passTo(`http://unix:${socket}`) }) };
  },
  async when({ nginx }, bench) {
    const waiting = [1, 2, 3, 4].map(() => bench.curl(nginx.url));
    const sights = await Promise.all(waiting);
    return sights.find(({ status }) => status === 502) ?? { status: 200, seen: {} };
  },
  then: { status: 502, prints: ['nginx/unix-socket-backlog-full', 'nginx/bad-gateway-page'] },
  fix: {
    says: 'Give the socket a longer listen queue.',
    do: ({ app }) => app.deploy(program(128)),
  },
  gone: { status: 200, within: 6000 },
});
