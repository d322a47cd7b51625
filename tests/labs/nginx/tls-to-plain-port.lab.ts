import { defineLab } from '../runner/lab.ts';
import { setDirectives, startAnswering } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A client that speaks TLS to a port without ssl',
  software: ['nginx'],
  fault: 'tls-to-plain-port',
  given: (bench) => startAnswering(bench),
  when: ({ port }, bench) => bench.curl(`https://127.0.0.1:${port}/`, ['-k']),
  then: { code: 35, prints: ['nginx/tls-to-plain-port'] },
  check: {
    run: 'openssl s_client -brief -connect <server-ip>:<port> </dev/null',
    fill: ({ port }) => ({ '<server-ip>': '127.0.0.1', '<port>': port }),
    shows: /wrong version number/,
  },
  fix: {
    says: 'Add ssl to the listen line, and name certificate and key.',
    do(nginx, bench) {
      const { chain, key } = bench.tls('good');
      const directives = `ssl_certificate ${chain}; ssl_certificate_key ${key};`;
      return setDirectives(nginx, directives, { listen: 'ssl' });
    },
  },
  gone: { code: 0, status: 200 },
});
