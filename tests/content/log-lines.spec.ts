import { expect, test } from '@playwright/test';
import { Diagnoser } from '../../src/lib/diagnose/diagnose.ts';
import { getFindSource } from '../../tools/diagnose/source.ts';
import { getOwnCatalogue } from './own-catalogue.ts';

/** Lines as products write them, with the message of the catalogue that they lead to; null where the status says it all. */
const lines: [what: string, line: string, error: string, product: string, signature: string | null][] = [
  [
    'ALB that reached no target',
    'http 2026-11-22T10:00:00.123456Z app/web/50dc6c495c0c9188 192.0.2.1:2817 10.0.0.1:80 0.001 -1 -1 502 - 34 366 "GET http://example.com:80/ HTTP/1.1"',
    '502-bad-gateway',
    'aws-alb',
    'log-502-never-connected',
  ],
  [
    'ALB without a target',
    'https 2026-11-22T10:00:00.123456Z app/web/50dc6c495c0c9188 192.0.2.1:2817 - -1 -1 -1 503 - 34 366 "GET https://example.com:443/ HTTP/2.0"',
    '503-service-unavailable',
    'aws-alb',
    'log-503-no-target',
  ],
  [
    'ALB whose target was slow',
    'https 2026-11-22T10:01:00.123456Z app/web/50dc6c495c0c9188 192.0.2.1:2817 10.0.0.1:80 0.000 -1 -1 504 - 34 366 "GET https://example.com:443/ HTTP/2.0"',
    '504-gateway-timeout',
    'aws-alb',
    'log-504-idle-timeout',
  ],
  [
    'CloudFront, with its reason',
    '2026-11-22\t10:00:00\tFRA56-C1\t1045\t192.0.2.1\tGET\td1.cloudfront.net\t/\t502\t-\tcurl/8.0\t-\t-\tError\tSOX4==\texample.com\thttps\t23\t0.001\t-\tTLSv1.3\tTLS_AES_128_GCM_SHA256\tError\tHTTP/2.0\t-\t-\t11040\t0.001\tOriginDnsError\ttext/html\t78\t-\t-',
    '502-bad-gateway',
    'aws-cloudfront',
    'log-origin-dns-error',
  ],
  [
    'IIS, with a substatus of its own',
    '2026-11-22 10:00:00 10.0.0.1 GET /app - 443 - 192.0.2.1 curl/8.0 - 502 3 12002 120034',
    '502-bad-gateway',
    'iis',
    'log-502-3-timeout',
  ],
  [
    'IIS Advanced Logging, with parts of a second and quotes',
    '2026-11-22 10:00:00.675 10.0.0.1 GET /app - 443 - "192.0.2.1" "curl/8.0" - "a.example" 502 3 12002 120034',
    '502-bad-gateway',
    'iis',
    'log-502-3-timeout',
  ],
  [
    'Traefik, by the fields that it adds',
    '192.0.2.1 - - [22/Nov/2026:10:00:00 +0000] "GET / HTTP/2.0" 502 11 "-" "-" 4410021 "shop@docker" "http://10.0.0.1:80" 14ms',
    '502-bad-gateway',
    'traefik',
    null,
  ],
  [
    'Heroku whose router calls an error information',
    'heroku[router]: at=info code=H82 desc="Free app running time quota exhausted" method=GET path="/" host=a.example dyno= connect= service= status=503 bytes=',
    'heroku-h82-dyno-hour-pool-used-up',
    'heroku',
    'h82-router-line',
  ],
  [
    'PHP-FPM’s own log',
    '127.0.0.1 -  22/Nov/2026:10:00:00 +0000 "GET /status.php" 500',
    '500-internal-server-error',
    'php-fpm',
    null,
  ],
  [
    'Python’s own server, by the blank before its hour',
    '127.0.0.1 - - [22/Nov/2026 10:00:00] "GET /x HTTP/1.1" 404 -',
    '404-not-found',
    'python',
    null,
  ],
];

const diagnoser = new Diagnoser(getFindSource(getOwnCatalogue().catalogue));

for (const [what, line, error, product, signature] of lines) {
  test(`a line of ${what} is read`, () => {
    const [best] = diagnoser.diagnose(line).candidates;
    expect([best?.error, best?.product]).toEqual([error, product]);
    expect(best?.signature).toBe(signature === null ? null : `${product}/${signature}`);
  });
}
