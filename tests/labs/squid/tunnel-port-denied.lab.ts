import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startWithServer } from '../software/squid.ts';

const rules = 'http_access deny CONNECT !SSL_ports\nhttp_access allow all';

export const lab = defineLab({
  title: 'A tunnel to a port that the rules do not allow',
  software: ['squid'],
  fault: 'access-denied',
  given: (bench) => startWithServer(bench, answers(), { access: `acl SSL_ports port 443\n${rules}` }),
  when: ask('-p'),
  then: { code: 56, prints: ['squid/tunnel-denied-logged'] },
  check: {
    run: 'grep -c "TCP_DENIED/403 .* CONNECT" /var/log/squid/access.log',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Add the port to the ports that may be reached through a tunnel.',
    do: ({ server, squid }) => squid.configure({ access: `acl SSL_ports port 443 ${server.port}\n${rules}` }),
  },
  gone: { code: 0, status: 200 },
});
