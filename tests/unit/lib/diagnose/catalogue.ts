import type { DiagnosisSource, KnownSignature } from '../../../../src/lib/diagnose/source.ts';

const message = (id: string, text: string, more: Partial<KnownSignature> = {}): KnownSignature => ({
  id,
  product: id.split('/')[0] ?? '',
  text,
  where: 'error-log',
  status: 502,
  fault: 'connection-refused',
  error: '502-bad-gateway',
  guide: null,
  ...more,
});

const page = (foot: string) =>
  `<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n${foot}</body>\n</html>`;

/** A small catalogue: three products that answer, one that reports, and their errors. */
export const source: DiagnosisSource = {
  signatures: [
    message('nginx/refused', 'connect() failed (111: Connection refused) while connecting to upstream'),
    message(
      'nginx/timeout',
      'upstream timed out (110: Connection timed out) while reading response header from upstream',
      {
        error: '504-gateway-timeout',
        fault: 'response-timeout',
        status: 504,
      },
    ),
    message('nginx/page', page('<hr><center>nginx/{version}</center>\n'), { where: 'body' }),
    message('balancer/page', page(''), { where: 'body' }),
    message(
      'haproxy/refused',
      '{frontend} {backend}/{server} {times} 503 {bytes} - - SC-- {counts} "{request}"',
      {
        where: 'access-log',
        error: '503-service-unavailable',
        status: 503,
      },
    ),
    message(
      'haproxy/timeout',
      '{frontend} {backend}/{server} {times} 503 {bytes} - - sC-- {counts} "{request}"',
      {
        where: 'access-log',
        error: '503-service-unavailable',
        status: 503,
        fault: 'connection-timeout',
      },
    ),
    message('curl/status', 'error {code}: {reason}', {
      where: 'terminal',
      error: '500-internal-server-error',
    }),
    message('iis/runtime', 'HTTP Error 500.31 - Failed to Find the Runtime', { where: 'body' }),
    message('iis/number', 'HTTP Error 500.32', { where: 'browser' }),
    message('balancer/title', 'Drive Fault', { where: 'browser' }),
    message('balancer/words', 'Bad Gateway', { where: 'body' }),
    message('balancer/status-line', '502 Gateway Trouble Reported', { where: 'header' }),
    message(
      'caddy/refused',
      '"logger":"http.log.error","msg":"dial tcp {address}: connect: connection refused"',
    ),
    message('haproxy/tcp-refused', '{backend}/{server} {times} {bytes} SC {actconn}/{counts}', {
      where: 'access-log',
      error: 'econnrefused',
      status: null,
    }),
    message('haproxy/tcp-timeout', '{backend}/{server} {times} {bytes} sC {actconn}/{counts}', {
      where: 'access-log',
      error: '504-gateway-timeout',
      status: null,
    }),
    message('squid/logged', 'TCP_MISS/502 {bytes} {method} {url} {user} {hierarchy} {type}', {
      where: 'access-log',
    }),
    message(
      'caddy/gives-up',
      'every try of every upstream of this site came to nothing, so the server gives up now, closes its listener and ends',
      { consequence: true },
    ),
    message('caddy/leaves', 'pool left', { consequence: true }),
    message('cache/field', '"reason":"of-cache"', { error: '503-service-unavailable' }),
    message('nginx/everyday', 'everyday line of a healthy server', { harmless: true }),
    message('nginx/common', 'common words of many programs', { common: true }),
    message('caddy/ended', 'process ended with status {exit-status}', {
      error: '503-service-unavailable',
      status: 503,
    }),
    message('balancer/typed', 'Such requests need `Content-Type: application/x-www-form-urlencoded`', {
      where: 'body',
      error: '501-not-implemented',
      status: 501,
    }),
    message('balancer/header', 'x-trouble: of-balancer', { where: 'header' }),
    message('curl/probe', 'probe failed with statuscode: {reported status}'),
    message('apache/ended', 'AH01102: error reading status line from remote server {host}', {
      product: 'caddy',
    }),
    message('envoy/fault', '"{path}" {status} FI {rest}', { where: 'access-log' }),
    message('balancer/header', 'x-answered-by: balancer', { where: 'header' }),
    message('libc/domain', 'Domain=SampleDomain Code=-1004', { error: 'econnrefused', status: null }),
    message('libc/refused', 'Connection refused', { where: 'terminal', error: 'econnrefused', status: null }),
  ],
  errors: [
    {
      id: '502-bad-gateway',
      url: '/errors/502-bad-gateway/',
      code: '502',
      name: 'Bad Gateway',
      summary: 'What it means.',
      aliases: ['HTTP 502'],
      product: null,
      guides: [{ url: '/errors/502-bad-gateway/nginx/', title: 'nginx', products: ['nginx'] }],
    },
    ...[
      ['501', 'Not Implemented', 'HTTP 501'],
      ['503', 'Service Unavailable', 'Overloaded'],
      ['504', 'Gateway Timeout', 'HTTP 504'],
    ].map(([code = '', name = '', alias = '']) => {
      const id = `${code}-${name.toLowerCase().replace(' ', '-')}`;
      return {
        id,
        url: `/errors/${id}/`,
        code,
        name,
        summary: 'What it means.',
        aliases: [alias],
        product: null,
        guides: [],
      };
    }),
    ...[
      ['R16', 'platform', 'Process detached'],
      ['1003', 'edge', 'A pause occurred'],
    ].map(([code = '', product = '', alias = '']) => ({
      id: `${product}-${code.toLowerCase()}`,
      url: `/errors/${product}-${code.toLowerCase()}/`,
      code,
      name: 'Sample',
      summary: 'What it means.',
      aliases: [`Error ${code}`, alias],
      product,
      guides: [],
    })),
    {
      id: 'econnrefused',
      url: '/errors/econnrefused/',
      code: 'ECONNREFUSED',
      name: 'Connection refused',
      summary: 'What it means.',
      aliases: ['111', 'errno 111', 'curl 7', 'REFUSED', 'SYSTEMREFUSED'],
      product: null,
      guides: [],
    },
  ],
  products: [
    ['nginx', 'web-server', 'Server: nginx'],
    ['balancer', 'load-balancer', 'server: balancer/{version}'],
    ['haproxy', 'proxy', 'Sent:{number} by'],
    ['caddy', 'proxy', ''],
    ['curl', 'client', 'curl: ('],
    ['ingress-nginx', 'proxy', ''],
    ['libc', 'library', ''],
    ['system', 'operating-system', 'SYSTEMREFUSED'],
  ].map(([id = '', kind = '', text = '']) => ({
    id,
    name: id,
    aliases: [],
    related: [],
    url: `/products/${id}/`,
    kind,
    fingerprints: text === '' ? [] : [{ text, certainty: 'certain' as const }],
  })),
};
