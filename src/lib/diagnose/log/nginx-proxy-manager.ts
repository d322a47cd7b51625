import { getFields, isFailure, type Meanings, type ReadLine } from './line.ts';

/** Its `proxy` format, and `standard`, which has no upstream. */
const pattern =
  /\[[^\]]{10,40}\] (?:(?<cache>-|[A-Z]{3,12}) (?<upstream_status>-|\d{3}(?:, \d{3}){0,9}) )?(?<status>\d{3}) - (?<request>[A-Z]{3,9} https? \S{1,300} "[^"]{0,4000}") \[client (?<client>[^\]]{1,45})\] \[length (?<bytes>\d+|-)\] \[gzip [^\]]{1,10}\](?: \[sent-to (?<sent_to>[^\]]{1,300})\])?/di;

/** Statuses that nginx makes where the application gave none that it could use. */
const ofGateway = new Set([502, 504]);

const meanings: Meanings = {
  upstream_status: (value) =>
    value === '-' ? 'The application was not asked.' : `The application’s answer counts as status ${value}.`,
  status: (value) => `The client got status ${value}.`,
  request: () => 'What was asked: method, scheme, host and path.',
  client: () => 'Who asked.',
  bytes: (value) => `${value === '-' ? 'No' : value} bytes of body were sent.`,
  sent_to: () => 'Where the request was sent: host of the application as it is set up.',
};

/** Reads access logs of Nginx Proxy Manager. */
export const readNginxProxyManager: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return undefined;
  const status = Number(found.groups['status']);
  if (!isFailure(status)) return undefined;
  const isPassedOn = found.groups['upstream_status'] === String(status) && !ofGateway.has(status);
  return {
    product: isPassedOn ? null : 'nginx',
    status,
    fields: getFields(found, meanings),
    needles: [],
  };
};
