import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/haproxy.ts';
import { writePem } from '../software/haproxy-tls.ts';

export const lab = defineLab({
  title: 'A client that knows TLS up to 1.2, where HAProxy begins at 1.3',
  software: ['haproxy'],
  fault: 'tls-version-mismatch',
  async given(bench) {
    const bind = `ssl crt ${writePem(bench, 'good')}`;
    const app = await bench.faultServer(answers());
    return { bind, ...(await startBefore(bench, app, '', { bind: `${bind} ssl-min-ver TLSv1.3` })) };
  },
  when: ({ haproxy }, bench) => bench.curl(haproxy.url, ['-k', '--tls-max', '1.2']),
  then: { code: 35, prints: ['haproxy/client-handshake-failed'] },
  check: {
    run: 'openssl s_client -brief -tls1_2 -connect <server-ip>:<port> </dev/null',
    fill: ({ haproxy }) => ({ '<server-ip>': '127.0.0.1', '<port>': haproxy.port }),
    shows: /alert protocol version/,
  },
  fix: {
    says: 'Let the bind line accept TLS 1.2 as well.',
    do: ({ haproxy, parts, bind }) => haproxy.configure({ ...parts, bind: `${bind} ssl-min-ver TLSv1.2` }),
  },
  gone: { status: 200 },
});
