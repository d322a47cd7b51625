import { readStatus, type Meanings, type ReadLine } from './line.ts';

/**
 * nginx in the Helm chart of Loki, and others set up alike, write the status before the request.
 * Source: the chart's `gateway.nginxConfig.logFormat`.
 */
const earlyPattern =
  /(?<client>[\da-f.:]{3,45}) - \S{1,80} \[(?<time>[^\]]{10,40})\] {1,2}(?<status>\d{3}) "(?<request>[^"]{0,4000})" (?<bytes>\d+) "/d;

const pattern =
  /(?<site>\S{1,255}:\d{1,5} )?(?<client>[\da-f.:]{3,45}) (?:\S{1,255} )?\S{1,80} \S{1,80} (?:\d{1,5} )?\[(?<time>[^\]]{10,40})\] "(?<request>[^"]{0,4000})" (?:"-?" )?(?<status>\d{3}) (?<bytes>\d+|-)/d;

const meanings: Meanings = {
  request: () => 'What was asked.',
  status: (value) => `The client got status ${value}.`,
  bytes: (value) => `${value === '-' ? 'No' : value} bytes of body were sent.`,
};

const readLine = readStatus(pattern, meanings);
const readEarly = readStatus(earlyPattern, meanings);

/**
 * Returns which product writes such a line, where its own habits tell: Apache's format with virtual hosts begins with the host, and it
 * writes `-` for a request that never came and for no bytes; nginx writes nothing for such a request, and 0. Python's
 * own server writes a blank before the hour, and so do those built on it. Squid ends the line with what its cache did.
 * Traefik adds what it counted, the router and the server that it chose, and the time.
 * Source: mod_log_config, `%v:%p`, `%r` and `%b`; nginx, its log module: `$request` and `$body_bytes_sent`; CPython, Lib/http/server.py;
 * Squid, logformat `combined`: `%Ss:%Sh`; Traefik, documentation of access logs, `common`.
 */
function getWriter(line: string): string | undefined {
  const { site, request, bytes, time = '' } = pattern.exec(line)?.groups ?? {};
  if (/\d{4} \d\d:/.test(time)) return 'python';
  if (/ TCP_[A-Z_]{3,40}:[A-Z_]{3,40}(?![\w:])/.test(line)) return 'squid';
  if (/ \d+ "[^"]{1,300}" "[^"]{1,300}" \d+ms$/.test(line)) return 'traefik';
  if (site !== undefined || request === '-' || bytes === '-') return 'apache-httpd';
  return request === '' ? 'nginx' : undefined;
}

/** Reads the common and combined log formats, which nginx, Apache and many others share. */
export const readCombined: ReadLine = (line) => {
  const read = readLine(line);
  if (read === undefined) {
    const early = readEarly(line);
    return early && { ...early, likely: 'nginx' };
  }
  const likely = getWriter(line);
  return likely === undefined ? read : { ...read, likely };
};
