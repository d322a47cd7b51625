import { answers, type Mode } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { configureCurl } from '../software/curl.ts';

/** A proxy that opens tunnels to those who name themselves, and answers in the place of what lies behind. */
const proxy: Mode = (socket, request) => {
  const mode = request.head.startsWith('CONNECT')
    ? answers(407, '', 'Proxy-Authenticate: Basic realm="proxy"')
    : answers();
  if (/^CONNECT.*^Proxy-Authorization: Basic /ms.test(request.head))
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
  else mode(socket, request);
};

export const lab = defineLab({
  title: 'A proxy that wants a name and a password before it opens a tunnel',
  software: ['curl'],
  fault: 'authentication-required',
  async given(bench) {
    const app = await bench.faultServer(proxy);
    const settings = [`proxy = http://${app.address}`, 'proxytunnel'];
    configureCurl(bench, ...settings);
    return { app, settings };
  },
  when: (_, bench) => bench.curl('http://app.example.com/'),
  then: { code: 56, prints: ['curl/connect-tunnel-407'] },
  check: {
    run: 'curl -s -o /dev/null -w "%{http_connect}\\n" http://app.example.com/',
    shows: /^407$/m,
  },
  fix: {
    says: "Put the proxy's name and password into curl's configuration: proxy-user.",
    do: ({ settings }, bench) =>
      Promise.resolve(configureCurl(bench, ...settings, 'proxy-user = lab:secret')),
  },
  gone: { code: 0, status: 200 },
});
