import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startWithServer } from '../software/squid.ts';

const access = (passwords: string) => `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${passwords}
auth_param basic realm proxy
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all`;

export const lab = defineLab({
  title: 'A client that sends no credentials to the proxy',
  software: ['squid'],
  fault: 'authentication-required',
  given: async (bench) =>
    startWithServer(bench, answers(), {
      access: access(
        bench.write(
          'passwords',
          `alice:${(await bench.run('openssl passwd -apr1 secret')).seen.terminal ?? ''}`,
        ),
      ),
    }),
  when: ask(),
  then: {
    status: 407,
    prints: [
      'squid/authentication-required',
      'squid/authentication-required-page',
      'squid/authentication-required-logged',
    ],
  },
  check: {
    run: 'grep -c TCP_DENIED/407 /var/log/squid/access.log',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Give the client the credentials of the proxy, here in the .curlrc of its user.',
    do: async (_, bench) => bench.write('.curlrc', 'proxy-user = "alice:secret"\n'),
  },
  gone: { status: 200 },
});
