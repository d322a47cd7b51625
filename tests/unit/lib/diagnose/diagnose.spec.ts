import { expect, test } from '@playwright/test';
import { Diagnoser } from '../../../../src/lib/diagnose/diagnose.ts';
import { source } from './catalogue.ts';

const diagnoser = new Diagnoser(source);
const diagnose = (text: string) => diagnoser.diagnose(text).candidates;
/** Returns error, product and message of the best candidate; nothing where there is none. */
const best = (text: string) => diagnose(text).map((each) => [each.error, each.product, each.signature])[0];

const refused =
  '2026/11/22 10:00:00 [error] 31#31: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.1';
const answer = ['502-bad-gateway', 'nginx', 'nginx/refused'];

const wraps: [how: string, text: string][] = [
  ['as it was printed', refused],
  ['with the prefix of a collector', `web-1  | ${refused}`],
  ['in colours', `\u001b[31m${refused.replace('failed', '\u001b[1mfailed\u001b[0m')}\u001b[0m`],
  [
    'in colours in JSON',
    JSON.stringify({ log: refused.replace('failed', '\u001b[1mfailed\u001b[0m') }).replaceAll(
      '\u001b',
      '\\u001b',
    ),
  ],
  [
    'in colours whose sign got lost',
    `[31m${refused.replace('failed', '[1mfailed[0m').replace('while', '#033[36mwhile')}[0m`,
  ],
  ['in colours that were written out', refused.replace('failed', String.raw`\x1b[1mfailed\x1b[0m`)],
  ['broken over lines', refused.replace('while connecting', '\r\n  while connecting')],
  ['cut at the width of a console', (refused.match(/.{1,72}/g) ?? []).join('\r\n')],
  ['in JSON', JSON.stringify({ log: `${refused}\n`, stream: 'stderr' })],
  ['in JSON in JSON', JSON.stringify({ message: JSON.stringify({ log: refused }) })],
  ['on a page', `<pre>${refused.replace('(111', '&#40;111')}</pre>`],
  [
    'in letters as wide as Chinese ones',
    refused.replace('(111: Connection refused)', '（111：Connection refused）'),
  ],
  [
    'in such letters in JSON',
    refused.replace('(111: Connection refused)', String.raw`\uff08111\uff1aConnection refused\uff09`),
  ],
  ['behind many beginnings of it', `${'while connecting to another upstream\n'.repeat(300)}${refused}`],
  ['among other lines', `all is well\n${refused}\nall is well again`],
  ['in capitals', refused.toUpperCase()],
  ['quoted in a mail', `> all is well\n> ${refused}`],
  [
    'as Node.js prints an answer',
    `{\n  body: 'all is well\\n' +\n    '${refused.replace('while', "' +\n    'while")}\\n'\n}`,
  ],
];

for (const [how, text] of wraps) {
  test(`a message is recognised ${how}`, () => {
    expect(best(text)).toEqual(answer);
  });
}

test('the fragment is the message, at its place in the pasted text', () => {
  const text = `\u001b[31mnoise “quoted”\u001b[0m\n${refused}`;
  const fragment = diagnose(text)[0]?.fragment;
  expect(text.slice(fragment?.start, fragment?.end)).toBe(
    'connect() failed (111: Connection refused) while connecting to upstream',
  );
});

test('a longer message wins over a shorter one inside it', () => {
  expect(diagnose(refused).map(({ error }) => error)).toEqual(['502-bad-gateway']);
  expect(best('ssh: connect to host example.com port 22: Connection refused')?.[0]).toBe('econnrefused');
});

test('a page tells its product by what stands in it, as source and as words', () => {
  const nginx =
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>';
  expect(best(nginx)).toEqual(['502-bad-gateway', 'nginx', 'nginx/page']);
  expect(best(nginx.replace('<hr><center>nginx/1.22.1</center>\r\n', ''))?.[1]).toBe('balancer');
  expect(best('502 Bad Gateway\nnginx/1.22.1')?.[1]).toBe('nginx');
});

test('headers name the product that answered', () => {
  expect(best('HTTP/2 502\ndate: today\nserver: balancer/2.0\n')?.slice(0, 2)).toEqual([
    '502-bad-gateway',
    'balancer',
  ]);
  expect(best('HTTP/2 502\ndate: today\n')?.slice(0, 2)).toEqual(['502-bad-gateway', null]);
});

const keptHeaders: [how: string, text: string][] = [
  ['in JSON', '{"status": 502, "headers": {"server": "nginx", "date": "today"}}'],
  ['as Python and JavaScript print them', "status: 502, headers: { 'Server': 'nginx' }"],
  ['as pairs', "':status', '502'\n'server', 'nginx'"],
  ['as Go prints them', 'status code 502, header map[Date:[today] Server:[nginx]]'],
  ['as PHP prints them', 'returned 502\n[Server] => nginx'],
];
for (const [how, text] of keptHeaders) {
  test(`headers ${how} name the product that answered`, () => {
    expect(best(text)?.slice(0, 2)).toEqual(['502-bad-gateway', 'nginx']);
  });
}

test('a status line that several products send is that of the one which answered', () => {
  const line = 'HTTP/1.1 502 Gateway Trouble Reported';
  expect(best(line)?.[1]).toBe('balancer');
  expect(best(`${line}\nServer: nginx`)?.[1]).toBe('nginx');
});

test('a guide for the product is where a candidate leads; the error otherwise', () => {
  expect(diagnose(refused)[0]?.url).toBe('/errors/502-bad-gateway/nginx/');
  expect(diagnose('HTTP/2 502\nserver: balancer/2.0')[0]?.url).toBe('/errors/502-bad-gateway/');
});

test('capital letters of a termination state make the difference, and fields are explained', () => {
  const line = (state: string) =>
    `haproxy[1]: 192.0.2.7:33317 [06/Feb/2026:12:14:14.655] fe be/s1 10/0/-1/-1/3009 503 217 - - ${state} 1/1/1/1/0 0/0 "GET / HTTP/1.1"`;
  expect(best(line('SC--'))).toEqual(['503-service-unavailable', 'haproxy', 'haproxy/refused']);
  expect(best(line('sC--'))).toEqual(['503-service-unavailable', 'haproxy', 'haproxy/timeout']);
  expect(best(line('sC--').replace(' 503 ', ' 504 '))).toEqual(['504-gateway-timeout', 'haproxy', null]);
  const fields = diagnose(line('sC--'))[0]?.fields ?? [];
  expect(fields.find(({ name }) => name === 'termination state')).toMatchObject({
    value: 'sC--',
    meaning: "The server's timeout ended, while it connected to the server.",
  });
  const server = fields.find(({ name }) => name === 'server');
  expect(line('sC--').slice(server?.start, server?.end)).toBe('s1');
});

test('a client that got bytes where HAProxy chose no server got its page of a 503', () => {
  const line = (bytes: number) =>
    `haproxy[1]: 192.0.2.7:12558 [03/Nov/2026:22:22:19.363] fe be/<NOSRV> -1/-1/4 ${bytes} SC 0/0/0/0/0 0/0`;
  expect(best(line(213))).toEqual(['503-service-unavailable', 'haproxy', null]);
  expect(best(line(0))?.[0]).toBe('econnrefused');
});

test('the status that the title of a page begins with counts, and the one that settings speak of does not', () => {
  expect(best('<title>503 - 服务不可用</title>')?.[0]).toBe('503-service-unavailable');
  expect(best('<error statusCode="503" path="503.htm" />')).toBeUndefined();
  expect(best('<error statusCode="503" />')?.[0]).toBe('503-service-unavailable');
});

test('the name of a status names no product, unless it is all there is', () => {
  expect(best('502 Bad Gateway')?.[1]).toBe('balancer');
  expect(best('HTTP/1.1 502 Bad Gateway\ndate: today')).toEqual(['502-bad-gateway', null, null]);
  expect(best('It says: 502 Bad Gateway')?.[1]).toBeNull();
});

test('a status that a client reports is its responder’s, and else the client’s', () => {
  const reported = 'curl: (22) The requested URL returned error: 502';
  expect(best(reported)?.slice(0, 2)).toEqual(['502-bad-gateway', 'curl']);
  expect(best(`< server: balancer/2.0\n${reported}`)?.[1]).toBe('balancer');
});

const nginxLine = (message: string) => `2026/11/22 10:00:00 [error] 31#31: *1 ${message}`;
const otherWords: [what: string, text: string][] = [
  ['cut by a terminal', 'connect() failed (111: Connection ref$'],
  ['cut before its end', 'connect() failed (111: Connection refused) while connecting to$'],
  ['of macOS', 'connect() failed (61: Connection refused) while connecting to upstream, client: 192.0.2.1'],
  [
    'of Windows',
    'connect() failed (10061: No connection could be made) while connecting to upstream, client: 192.0.2.1',
  ],
];
for (const [what, text] of otherWords) {
  test(`a line of nginx ${what} is recognised`, () => {
    expect(best(nginxLine(text))).toEqual(answer);
  });
}

test('the words of musl for an error number are recognised', () => {
  const text = nginxLine(
    'upstream timed out (110: Operation timed out) while reading response header from upstream, client: 192.0.2.1',
  );
  expect(best(text)).toEqual(['504-gateway-timeout', 'nginx', 'nginx/timeout']);
});

test('a line of HAProxy’s TCP log is read, in capital letters and small ones', () => {
  const line = (state: string) =>
    `haproxy[1]: 192.0.2.7:33317 [06/Feb/2026:12:14:14.655] fe be/s1 1/-1/3009 0 ${state} 1/1/1/1/3 0/0`;
  expect(best(line('SC'))).toEqual(['econnrefused', 'haproxy', 'haproxy/tcp-refused']);
  expect(best(line('sC'))).toEqual(['504-gateway-timeout', 'haproxy', 'haproxy/tcp-timeout']);
});

test('a code that is a word too counts in capital letters alone', () => {
  expect(best('status: REFUSED, id: 1')?.[0]).toBe('econnrefused');
  expect(diagnose('The offer was refused.')).toEqual([]);
});

test('a product built from another one made what that one prints, where something of it stands there', () => {
  const inner = nginxLine(
    'connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.1',
  );
  const outer =
    '192.0.2.1 - - [15/Oct/2026:13:09:09 +0000] "GET / HTTP/2.0" 502 146 "-" "curl/8" 21 0.010 [default-app-80] [] 192.0.2.2:80 0 0.004 502 5dff';
  expect(best(inner)?.[1]).toBe('nginx');
  expect(best(`${inner}\n${outer}`)?.[1]).toBe('ingress-nginx');
});

test('a line of Caddy is recognised whatever its site is called in the log', () => {
  const line = (logger: string) =>
    `{"level":"error","logger":"${logger}","msg":"dial tcp 192.0.2.1:80: connect: connection refused"}`;
  expect(best(line('http.log.error'))?.[2]).toBe('caddy/refused');
  expect(best(line('http.log.error.log0'))?.[2]).toBe('caddy/refused');
});

test('a message that follows from another one counts only where that one is missing', () => {
  const afterwards =
    'every try of every upstream of this site came to nothing, so the server gives up now, closes its listener and ends';
  expect(best(afterwards)?.[2]).toBe('caddy/gives-up');
  expect(best(`${refused}\n${afterwards}`)).toEqual(answer);
  // A short one has too little weight beside anything else.
  expect(best('pool left')?.[2]).toBe('caddy/leaves');
  expect(best('pool left, 503 Service Unavailable')?.[0]).toBe('503-service-unavailable');
});

test('a message that follows from another one counts less than an error number beside it', () => {
  const afterwards =
    'every try of every upstream of this site came to nothing, so the server gives up now, closes its listener and ends';
  expect(best(`${afterwards} [errno 111]`)?.[0]).toBe('econnrefused');
  expect(best(afterwards.replace('site', 'site (errno 111)'))?.[0]).toBe('econnrefused');
});

test('a line of a format that products share is of the one whose habits it shows', () => {
  const line = (request: string, bytes: string) =>
    `192.0.2.1 - - [01/Feb/2026:18:34:01 +0000] "${request}" 504 ${bytes} "-" "ab"`;
  expect(best(line('GET / HTTP/1.0', '-'))?.[1]).toBe('apache-httpd');
  expect(best(line('-', '0'))?.[1]).toBe('apache-httpd');
  expect(best(`a.example:443 ${line('GET / HTTP/1.0', '167')}`)?.[1]).toBe('apache-httpd');
  expect(best(line('', '0'))?.[1]).toBe('nginx');
  expect(best(line('GET / HTTP/1.0', '-').replace(':18:34:01 +0000', ' 18:34:01'))?.[1]).toBe('python');
  expect(best(`caddy_1 | ${line('-', '0')}`)?.[1]).toBe('caddy');
});

test('a message that reports a status leads to that status', () => {
  expect(best('probe failed with statuscode: 504')?.[0]).toBe('504-gateway-timeout');
  expect(best('probe failed with statuscode: 599')?.[0]).toBe('502-bad-gateway');
  expect(diagnose('probe failed with statuscode: 200')).toEqual([]);
});

test('a message of Apache is recognised without the code that older versions do not print', () => {
  const line = 'error reading status line from remote server app.example.com';
  expect(best(`AH01102: ${line}`)?.[2]).toBe('apache/ended');
  expect(best(line)?.[2]).toBe('apache/ended');
});

test('the name of a service before a line says which product prints it', () => {
  const line = 'HTTP/1.1 502 Bad Gateway';
  expect(best(`shop_haproxy_1  | ${line}`)?.[1]).toBe('haproxy');
  expect(best(`caddy  | ${line}`)?.[1]).toBe('caddy');
  expect(best(`web-1  | ${line}`)?.[1]).toBeNull();
});

test('a line of a format that products share is that of the service which stands before it', () => {
  const line = '192.0.2.1 - - [01/Feb/2026:18:34:01 +0000] "GET / HTTP/1.0" 504 167 "-" "ab"';
  expect(best(`caddy_1  | all is well\nnginx_1  | ${line}`)?.[1]).toBe('nginx');
  expect(best(`web_1  | ${line}`)?.[1]).toBeNull();
});

test('a heading above what was pasted names its product', () => {
  expect(best('haproxy log:\nHTTP/1.1 502 Bad Gateway')?.[1]).toBe('haproxy');
  expect(best('see haproxy, of course\nHTTP/1.1 502 Bad Gateway')?.[1]).toBeNull();
});

test('a product is given away only by what can stand in the gaps of its fingerprints', () => {
  expect(best('Sent:12 by the proxy\nHTTP/1.1 502 Bad Gateway')?.[1]).toBe('haproxy');
  expect(best('Sent:a letter by the proxy\nHTTP/1.1 502 Bad Gateway')?.[1]).toBeNull();
});

test('a code that only one system has names it, unless a program reports it', () => {
  expect(best('failed with SYSTEMREFUSED')?.slice(0, 2)).toEqual(['econnrefused', 'system']);
  expect(best('curl: (7) SYSTEMREFUSED')?.slice(0, 2)).toEqual(['econnrefused', 'curl']);
});

test('a request that an app on Heroku answered with an error is one', () => {
  const line = (status: number) =>
    `heroku[router]: at=info method=GET path="/" host=a.example dyno=web.1 connect=0ms service=1ms status=${status} bytes=656`;
  expect(best(line(504))?.slice(0, 2)).toEqual(['504-gateway-timeout', 'heroku']);
  expect(diagnose(line(504))[0]?.fields.map(({ name }) => name)).toContain('service');
  expect(diagnose(line(200))).toEqual([]);
});

test('Istio’s log format is that of Envoy with more in it', () => {
  const line = (details: string) => `"GET / HTTP/1.1" 504 UT ${details} 0 24 300 - "-" "curl"`;
  expect(best(line('response_timeout - "-"'))?.[1]).toBe('istio');
  expect(best(line(''))?.[1]).toBe('envoy');
  expect(best(line('"-" "-"'))?.[1]).toBe('envoy');
});

test('an error of Apple’s frameworks is known as they log it, and as a web view shows it', () => {
  const answer = ['econnrefused', 'libc', 'libc/domain'];
  expect(best('Error Domain=SampleDomain Code=-1004 "sorry"')).toEqual(answer);
  expect(best('Domain: SampleDomain\nError Code:-1004\nDescription: sorry')).toEqual(answer);
  expect(best('Domain: SampleDomain\nError Code: -1004\nDescription: sorry')).toEqual(answer);
  expect(diagnose('the balance of the day: -1004')).toEqual([]);
});

test('a header that many answers carry does not say which status stands beside it', () => {
  expect(best('x-answered-by: balancer')?.[0]).toBe('502-bad-gateway');
  expect(best('HTTP/1.1 504 Gateway Timeout\nx-answered-by: balancer')?.[0]).toBe('504-gateway-timeout');
});

test('a status that JSON states by name alone is one', () => {
  expect(best('{"success":false,"message":"Bad Gateway"}')?.[0]).toBe('502-bad-gateway');
  expect(diagnose('{"title":"Bad Gateways of History"}')).toEqual([]);
});

test('a status that somebody is said to have answered by name alone is one', () => {
  expect(best('owncloud: server replied: Gateway Timeout (https://example.com/)')?.[0]).toBe(
    '504-gateway-timeout',
  );
  expect(best('requests.exceptions.HTTPError: Gateway Timeout')?.[0]).toBe('504-gateway-timeout');
  expect(diagnose('status: gateway timeout setting unchanged')).toEqual([]);
});

test('a message that says little hides no status that stands in it', () => {
  const text =
    'returned an error response 504:Gateway Timeout HTTP/1.1 504 Gateway Timeout [Server: Example]';
  expect(best(text)?.[0]).toBe('504-gateway-timeout');
});

test('a number is a code after words of other languages, too', () => {
  expect(best('Неизвестный статус ответа: 502')?.[0]).toBe('502-bad-gateway');
  expect(best('错误代码：504')?.[0]).toBe('504-gateway-timeout');
});

test('a line of Squid’s access log is read', () => {
  const line = (result: string) =>
    `1607956453.065    120 192.0.2.1 ${result} 3740 GET http://example.com/ - HIER_DIRECT/192.0.2.2 text/html`;
  expect(best(line('TCP_MISS/502'))).toEqual(['502-bad-gateway', 'squid', 'squid/logged']);
  expect(best(line('TCP_MISS/503'))?.slice(0, 2)).toEqual(['503-service-unavailable', 'squid']);
  expect(diagnose(line('TCP_MISS/502'))[0]?.fields.map(({ name }) => name)).toContain('hierarchy');
  expect(diagnose(line('TCP_MISS/200'))).toEqual([]);
});

test('an access log of the Ingress NGINX Controller tells its own answers from a pod’s', () => {
  const line = (tail: string) =>
    `192.0.2.1 - - [15/Oct/2026:13:09:09 +0000] "GET / HTTP/2.0" 502 146 "-" "curl/8" 21 0.010 ${tail}`;
  const refusedByAll = line('[default-app-80] [] 192.0.2.2:80, 192.0.2.3:80 0, 0 0.004, 0.000 502, 502 5dff');
  expect(best(refusedByAll)?.slice(0, 2)).toEqual(['502-bad-gateway', 'ingress-nginx']);
  expect(diagnose(refusedByAll)[0]?.fields.map(({ name }) => name)).toContain('upstream addr');
  expect(best(line('[default-app-80] [] 192.0.2.2:80 146 0.004 502 5dff'))?.[1]).toBeNull();
});

test('a name that says nothing at one place says what it means at the next', () => {
  expect(best('  ✓ client > maps ECONNREFUSED\nError: ECONNREFUSED')?.[0]).toBe('econnrefused');
  expect(best('block stored (free 500.32 KB)\nHTTP Error 500.32')?.[2]).toBe('iis/number');
});

test('a message at the end of a long log is recognised with other words in it', () => {
  const other = refused.replace('connecting to upstream', 'connecting to the upstream');
  expect(best(`${'all is well\n'.repeat(500)}${other}`)?.[0]).toBe('502-bad-gateway');
});

const nothing = [
  '',
  'Breakfast: two eggs and toast, 502 kcal.',
  'The script returned 502 rows in 504 ms.',
  '192.0.2.1 - - [22/Nov/2026:20:51:19 +0000] "GET /502 HTTP/1.1" 200 502 "-" "curl/7.88.1"',
  'fe be/s1 0/0/0/3/3 200 504 - - ---- 1/1/0/0/0 0/0 "GET /503 HTTP/1.1"',
  '  ✓ client > maps ECONNREFUSED and status 502 to an error of its own',
  'Order 502 of customer 504 is ready.',
  'server listening on port 5020',
  '2026-11-22 18:08:52,502 ERROR [main] ERROR IN CONTACTING RM.',
  'cache entry R16-M1-N2 read from r16.example.com',
  'Error Domain=org.example Code=1003 "no such account"',
  'Error Domain=org.example.error Code=1003 "no such account"',
  'ERROR 1003 (HY000): Too many tables',
  'Error 1003: Too many connections',
  'block stored (estimated size 29.5 KB, free 500.32 KB)',
  'the disk reports a drive fault and waits',
  'sshd[1643]: ROOT LOGIN REFUSED FROM 192.0.2.1',
  'the script "run" failed FI in the end',
  'curl 7.88.1 (x86_64-pc-linux-gnu) libcurl/7.88.1',
  'raise NotImplementedError',
  'except (OSError, errno.ECONNREFUSED):',
  'if (error.code === "ECONNREFUSED") return retry();',
  ['200 OK', '301 A', '302 B', '304 C', '400 D', '401 E', '501 Not Implemented', '503 Service Unavailable']
    .map((each) => each.replace(' ', ': '))
    .join('\n'),
  'NotImplementedException: the method or operation',
  "const codes = ['SYSTEMREFUSED', 'ECONNREFUSED'];",
  'if errors.Is(err, syscall.ECONNREFUSED) {',
  'target/classes/ServiceUnavailableException.java',
  'errors: 0 ECONNREFUSED, 12 ok',
  'http_requests_total{code="503"} 12',
  'status_line(b, 503); // 503 Service Unavailable',
  'rule.fixed: status_code = "503"',
  'HTTP 501; HTTP 502; HTTP 504; errno 111; Error R16; Error 1003',
  '- Fixed: 502 Bad Gateway on large uploads',
  '* fix(proxy): handle ECONNREFUSED of upstreams',
  "it('answers 503 Service Unavailable when full', async () => {",
  'everyday line of a healthy server',
  '| Code | Description |\n| 200 | Success |\n| 502 | Bad Gateway |\n| `503` | Service Unavailable |',
  '- `Failure.NONE` - **200** OK\n- `Failure.FULL` - **503** Service Unavailable\n- `Failure.LATE` - **504** Gateway Timeout',
  'The 502 (Bad Gateway) status code indicates that a gateway got an invalid answer.',
  'NR: No route, status 503, in addition to 503 response code.',
  '  - errno 111 - Lost\n  - errno 112 - Late\n  - errno 113 - Gone away',
  '+When headers are large, you see:\n+\n+> Server responded with status code 503.\n+\n+Make them small, then try again.\n+\n+That is all.',
  '+# Silence what a client that left prints: status 502\n+ignore = true',
  '  expect(body.toString()).to.equal(\'{"statusCode":501,"error":"Not Implemented"}\');',
  '  return ECONNREFUSED;',
  'if (errno != ECONNREFUSED && tries > 0)',
  'assert status == "503 Service Unavailable"',
  '  expectedError: "(503 Service Unavailable)",',
  '// HTTP mapping: 503 Service Unavailable',
  'public class Late {\n  /* as 503 Service Unavailable says */\n  private final int code = 503;',
  '```python\n# 503 Service Unavailable is no reason to give up\n```',
  "def is_lost(code):\n  return code in (\n    'ECONNREFUSED',\n  )\nfrom errno import errorcode",
  'http_requests_total{cluster="a", code="503"} 12',
  'curl --retry 5 --retry-econnrefused https://a.example',
  '"$ref": "#/components/responses/BadGateway"',
  'answers with a page instead of "503 Service Unavailable"',
  'ECONNREFUSED = 111;',
  '1. Fixed bug with 503 Service Unavailable\n2. #12, Return status code 502 for less',
  'config="{\\"ingress\\":[{\\"service\\":\\"http_status:503\\"}]}"',
  'PLATFORM_FULL\nEDGE_LATE\nHTTP 501; HTTP 502; HTTP 504; errno 111',
  'log.Fatal("connect() failed (111: Connection refused) while connecting to upstream");\nos.Exit(1);',
  'var late = "upstream timed out [110] Connection timed out; reading response header from <masked> upstream";\nreturn late;',
  'if isLost(err) && strings.Contains(err.Error(), "errno 111") {\n  return false\n}',
  'lost := errors.New("ECONNREFUSED")\n_, _ = w.Write("503 Service Unavailable")',
  '\t"lasting trouble of the server",\n\t"ECONNREFUSED",\n\t"Service Unavailable"',
  '\tsyscall.EPERM,        // not permitted\n\tsyscall.ECONNREFUSED, // 503 Service Unavailable',
  '  {STATUS_GONE, ENOENT},\n  {STATUS_REFUSED, ECONNREFUSED},',
  'describe "lost servers" do\n  stub_request(:get, uri).to_raise(Errno::ECONNREFUSED)\nend',
  'mock(fn _url ->\n  {:error, :ECONNREFUSED}\nend)',
  'if (status == Status.ServiceUnavailable)\n  throw new LateException(status);',
  'it "wraps the errors of servers that are lost, where it was told to" do\n  stub_request(:get, uri).to_raise(Errno::ECONNREFUSED)\nend',
  '> GET /a HTTP/1.1\n> x-trouble: 502 Gateway Trouble Reported\n< HTTP/1.1 201 Created',
  '# HELP answers_refused Number of answers with status code 503\n# TYPE answers_refused counter',
  '## what a page of an error shows\n## error page for status 503\n#page = "/503.html"',
  '| Option | Default | Description |\n| --- | --- | --- |\n| limit | 3 | Then the answer is a 503 Service Unavailable |',
  '- Properly handle status code 503 (Service Unavailable)',
  'git commit -am "fix: try again on ECONNREFUSED"',
  'POST /token HTTP/1.1\nContent-Type: application/x-www-form-urlencoded',
  '[main 4042a1b] fix(net): try again on ECONNREFUSED\\n 1 file changed',
  'custom_error_response {\n  error_code = 503\n  response_code = 200\n}',
  'CustomErrorResponses:\n  - ErrorCode: 503\n    ResponseCode: 200',
  'msgid "connect() failed (111: Connection refused) while connecting to upstream"\nmsgstr ""',
  'responses:\n  "503":\n    description: 503 Service Unavailable',
  'Requests are rejected if the server is full. It will then return 503 Service Unavailable.',
  'common words of many programs',
  'process ended with status 143',
  'HTTP/1.1 200 OK\nx-trouble: of-balancer\n',
  String.raw`failregex = connect\(\) failed (111: Connection refused) while connecting to upstream, client: \S+`,
  '🍞'.repeat(100),
];

for (const text of nothing) {
  test(`nothing is wrong with: ${text.slice(0, 60) || 'nothing'}`, () => {
    expect(diagnose(text)).toEqual([]);
  });
}

test('who reports something is answered, however he explains, and a message says enough', () => {
  const explained = 'Requests are rejected if the server is full.';
  expect(best(`${explained} I get 503 Service Unavailable.`)?.[0]).toBe('503-service-unavailable');
  expect(best(`${explained}\n10:00:00 503 Service Unavailable`)?.[0]).toBe('503-service-unavailable');
  expect(best(`${explained} It will print: ${refused}`)).toEqual(answer);
});

test('a message is recognised with other signs and masks between its words, and not with another word', () => {
  const near = (part: string) =>
    `upstream timed out [110] Connection timed out; reading ${part} from <masked> upstream`;
  expect(best(near('while reading response header'))).toEqual([
    '504-gateway-timeout',
    'nginx',
    'nginx/timeout',
  ]);
  expect(best(near('while reading response body'))?.[2]).not.toBe('nginx/timeout');
  expect(best(near('during reading response header').replace('from <', 'of <'))?.[2]).toBe('nginx/timeout');
});

test('a message that the edge of a terminal cuts is recognised, and not where another one goes on', () => {
  const timeout = 'upstream timed out (110: Connection timed out) while reading';
  expect(best(`${timeout} respon>`)?.[2]).toBe('nginx/timeout');
  expect(best(`${timeout} the config`)).toBeUndefined();
});

test('a message that ends in the middle of a word is recognised', () => {
  const timeout = 'upstream timed out [110: Connection timed out] while reading';
  expect(best(`${timeout} respo\n\nmore`)?.[2]).toBe('nginx/timeout');
  expect(best(`${timeout} request\n\nmore`)).toBeUndefined();
});

test('where errors are named, a message that is nearly there counts only if it is about one of them', () => {
  const near =
    'every try of every upstream - this site - came to nothing; a server gives up now: closes its listener, ends';
  expect(best(near)).toEqual(['502-bad-gateway', 'caddy', 'caddy/gives-up']);
  expect(best(`status: 503\n${near}`)?.[0]).toBe('503-service-unavailable');
});

test('a field of JSON is known with a blank behind its colon and without', () => {
  for (const blank of ['', ' '])
    expect(best(`"reason":${blank}"of-cache", "took":${blank}12`)?.[2]).toBe('cache/field');
});

test('a page of IIS is known by its sub-status alone', () => {
  expect(best('500.31 Failed to Find the Runtime')?.[2]).toBe('iis/runtime');
});

test('a name that is all of a line is what a page shows, and inside a line it is words', () => {
  expect(best('    Bad Gateway\n    The process did not produce any response')?.[0]).toBe('502-bad-gateway');
  expect(best('the page said Bad Gateway or the like')).toBeUndefined();
});

const numbered: [text: string, error: string | undefined][] = [
  ['[502] Bad Gateway: try again', '502-bad-gateway'],
  ['GET /list: 503.ServiceUnavailable', '503-service-unavailable'],
  ['{"code":"GatewayTimeout","message":"no answer"}', '504-gateway-timeout'],
  ['ProxyError: 502, no more', '502-bad-gateway'],
  ['Expected([200]) <=> Actual(502) (Sample::Trouble)', '502-bad-gateway'],
  ['Gave up, {:code=>502, :length=>3}', '502-bad-gateway'],
  ['RestClient::GatewayTimeout raised', '504-gateway-timeout'],
  ['<s:exception>Sample\\DAV\\Exception\\Overloaded</s:exception>', '503-service-unavailable'],
  ['The bus is overloaded.', undefined],
  ['server replied: " QVariant(int, 503)', '503-service-unavailable'],
  ['client error: status 503. Retrying', '503-service-unavailable'],
  ['http error 503 (nginx)', '503-service-unavailable'],
  ['client error: status 503.5', undefined],
  ['see gateway.timeout.BadGatewayHistory', undefined],
  ['it says _ECONNREFUSED_ and stops', 'econnrefused'],
  ['[src/client.c:802 errno=111] lost', 'econnrefused'],
  ['[GIN] 2026/11/22 - 10:00:00 | 502 |      1.2ms |       192.0.2.1 | GET      "/list"', '502-bad-gateway'],
  [
    '[01/Oct/2026:14:32:17 +0000] - 502 502 - GET https a.example "/" [Client 192.0.2.1] [Length 5] [Gzip -] [Sent-to app] "curl" "-"',
    '502-bad-gateway',
  ],
  [
    '[01/Oct/2026:14:32:17 +0000] - 200 200 - GET https a.example "/502" [Client 192.0.2.1] [Length 502] [Gzip -] [Sent-to app] "curl" "-"',
    undefined,
  ],
  [
    '[01/Oct/2026:14:32:17 +0000] 504 - GET http a.example "/" [Client 192.0.2.1] [Length -] [Gzip -] "curl" "-"',
    '504-gateway-timeout',
  ],
  ['Problem accessing /. Reason:\n\nSERVICE_UNAVAILABLE\n\n', '503-service-unavailable'],
  ['{"status": "SERVICE_UNAVAILABLE"}', '503-service-unavailable'],
  ['const SERVICE_UNAVAILABLE = 1;', undefined],
  ['<Code>NotImplemented</Code>', '501-not-implemented'],
  ['the answer was an HTTPNotImplementedError', '501-not-implemented'],
  ['exit code: curl 7', 'econnrefused'],
  ['system exit: syscall failed, ECONNREFUSED', 'econnrefused'],
  ['HTTP 502; errno 111; Error 1003', 'edge-1003'],
  ['- 502 Bad Gateway on large uploads', '502-bad-gateway'],
  ['rule.fixed: status_code=503', '503-service-unavailable'],
  ['common words of many programs\nServer: nginx', '502-bad-gateway'],
  ['process ended with status 137', '503-service-unavailable'],
  ['HTTP/1.1 502 Bad Gateway\nx-trouble: of-balancer\n', '502-bad-gateway'],
  ['PUT http://a.example/sync 502', '502-bad-gateway'],
  ['GET /list 504 12 ms', '504-gateway-timeout'],
  ['GET /list 502 bytes', undefined],
  ['2026-08-25T11:58:14 192.0.2.11:9080 503 POST /orders HTTP/1.1 0', '503-service-unavailable'],
  ['POST /orders HTTP/1.1 200 503 12', undefined],
  ['http_status:503 of the origin', '503-service-unavailable'],
  ['calls return ECONNREFUSED since today', 'econnrefused'],
  ['HEADER | ModuleName="x", HttpStatus="503"', '503-service-unavailable'],
  ['Traceback:\n  from a import b\n  return call();\n# ECONNREFUSED', 'econnrefused'],
  ['AssertionError(status code 503)', '503-service-unavailable'],
  ['524 http request GET https://a.example\n525 info retry\n526 verbose errno ECONNREFUSED', 'econnrefused'],
  [
    '192.0.2.2 a.example - - 443 [14/Nov/2026:14:42:29 +0300] "POST /orders HTTP/1.1" "" 503 221 "-" "Mozilla/5.0"',
    '503-service-unavailable',
  ],
  ['GET /list/502 200', undefined],
  ['unexpected returncode: 502', '502-bad-gateway'],
  ['Received response from target (502)', '502-bad-gateway'],
  ["reply: '502 No data connection' { code: 502 }", undefined],
  ['platform: Error R16 (Detached)', 'platform-r16'],
  ['error code: 1003', 'edge-1003'],
  ['Host: a.example\nA pause occurred\nRay: 1', 'edge-1003'],
  ['a pause occurred while waiting for data', undefined],
  ['[GIN] 2026/11/22 - 10:00:00 | 200 |      1.2ms |       192.0.2.1 | GET      "/502"', undefined],
];
for (const [text, error] of numbered) {
  test(`“${text}” is ${error ?? 'no error'}`, () => {
    expect(best(text)?.[0]).toBe(error);
  });
}

test('a line that frameworks of Go write is of Go, unless a server in front says that it answered', () => {
  const line = '[GIN] 2026/11/22 - 10:00:00 | 502 |      1.2ms |       192.0.2.1 | GET      "/list"';
  expect(best(line)?.slice(0, 2)).toEqual(['502-bad-gateway', 'go']);
  expect(best(`${line}\nServer: nginx`)?.slice(0, 2)).toEqual(['502-bad-gateway', 'nginx']);
});

test('a request that curl shows is no quotation', () => {
  const asked = `> GET / HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 502 Bad Gateway\n< Server: nginx`;
  expect(best(asked)?.slice(0, 2)).toEqual(['502-bad-gateway', 'nginx']);
});

test('a name that one product shares with all is not its own, however it is written', () => {
  const [general] = source.errors;
  const [shared] = source.errors.filter(({ product }) => product === 'edge');
  if (general === undefined || shared === undefined)
    throw new Error('The sample lacks an error of a product.');
  const both = new Diagnoser({
    ...source,
    errors: [
      { ...general, aliases: ['Request turned down'] },
      { ...shared, name: 'Request Turned Down' },
    ],
  });
  expect(both.diagnose('Request Turned Down').candidates.map(({ error }) => error)).toEqual([general.id]);
});

test('a status stands behind a request line, whatever parts the columns', () => {
  expect(best('1552761579|203.0.113.10|GET /list HTTP/1.1|503|345')?.[0]).toBe('503-service-unavailable');
});

test('Squid is known by what it adds to a line of the common format', () => {
  const line = '192.0.2.1 - - [03/May/2026:09:41:09 +0200] "GET http://example.com/ HTTP/1.0" 503 489';
  expect(best(line)).toEqual(['503-service-unavailable', null, null]);
  expect(best(`${line} TCP_DENIED:HIER_NONE`)).toEqual(['503-service-unavailable', 'squid', null]);
});

test('nginx is known by a status before the request', () => {
  const line = '192.0.2.1 - - [21/Nov/2023:08:03:51 +0000]  502 "POST /push HTTP/1.1" 157 "-" "curl" "-"';
  expect(best(line)?.slice(0, 2)).toEqual(['502-bad-gateway', 'nginx']);
  expect(best(line.replace('  502', '  204'))).toBeUndefined();
});

const redirect = 'HTTP/1.1 302 Found\nLocation: https://example.com/\n';
const loops: [title: string, text: string, error: string | undefined][] = [
  ['a redirect alone', redirect, undefined],
  ['the same one again', `${redirect}\n${redirect}`, 'too-many-redirects'],
  ['the same one to another request', `${redirect}> GET / HTTP/1.1\n${redirect}`, 'too-many-redirects'],
  ['the same one to another command', `${redirect}$ curl -I https://example.org/\n${redirect}`, undefined],
  ['one to the address asked for', `$ curl -I https://example.com\n${redirect}`, 'too-many-redirects'],
  ['one from another address', `$ curl -I http://example.com/\n${redirect}`, undefined],
  ['one to another address', `${redirect}\n${redirect.replace('.com', '.org')}`, undefined],
];

for (const [title, text, error] of loops) {
  test(`${title} is ${error ?? 'no error'}`, () => {
    expect(best(text)?.[0]).toBe(error);
  });
}

test('a message that is only the name of its error is not found with other words between', () => {
  const [sample] = source.signatures;
  if (sample === undefined) throw new Error('The sample has no message.');
  const bare = { ...sample, id: 'nginx/bare', text: 'ERROR 502: Bad Gateway.', error: '502-bad-gateway' };
  const known = new Diagnoser({ ...source, signatures: [...source.signatures, bare] });
  const find = (text: string) => known.diagnose(text).candidates.map(({ signature }) => signature);
  expect(find('ERROR 502: Bad Gateway.')).toEqual(['nginx/bare']);
  expect(find('ERROR : letter.txt: Failed to copy: 502 Bad Gateway')).toEqual([null]);
});

test('a number that a WebSocket closed with is not the code of a product', () => {
  const general = source.errors.find(({ product }) => product !== null);
  if (general === undefined) throw new Error('The sample lacks an error of a product.');
  const known = new Diagnoser({ ...source, errors: [{ ...general, code: '1006', aliases: [] }] });
  const find = (text: string) => known.diagnose(text).candidates.map(({ error }) => error);
  expect(find('error code: 1006')).toEqual([general.id]);
  expect(find('WebSocket closed with status code: 1006 (no reason given).')).toEqual([]);
});

test('a number of the system as high as a status is none', () => {
  expect(best('server stopped (error 503): out of coroutine')?.[0]).toBe('503-service-unavailable');
  expect(best('server stopped (ERRNO 503): out of coroutine')).toBeUndefined();
});
