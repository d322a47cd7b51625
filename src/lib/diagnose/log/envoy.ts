import { getFields, isFailure, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /(?:"|^)[A-Z-]{1,20} \S{1,2000}(?: HTTP\/[\d.]+| -)?" (?<RESPONSE_CODE>\d{1,3}) (?<RESPONSE_FLAGS>[A-Z]{2,6}(?:,[A-Z]{2,6}){0,5}|-) (?:(?<details>[a-z_]{3,80}(?:\{[^}]{0,200}\})?) )?(?<termination>- )?(?:"[^"]{0,300}" ){0,2}(?<BYTES_RECEIVED>\d+) (?<BYTES_SENT>\d+) (?<DURATION>\d+) (?<UPSTREAM_SERVICE_TIME>\d+|-)/d;

const meanings: Meanings = {
  RESPONSE_CODE: (value) =>
    value === '0' ? 'No status was sent: the client had left.' : `The client got status ${value}.`,
  RESPONSE_FLAGS: (value) =>
    value === '-'
      ? 'Envoy found nothing wrong: the status is the upstream’s own.'
      : `Envoy’s own reason: ${value}.`,
  details: (value) => `Envoy’s reason in words: ${value}.`,
  DURATION: (value) => `The request took ${value} ms.`,
  UPSTREAM_SERVICE_TIME: (value) =>
    value === '-' ? 'No answer came from the upstream.' : `The upstream took ${value} ms.`,
};

/** Reads Envoy's default access-log format, and Istio's, which adds the details. */
export const readEnvoy: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return undefined;
  const status = Number(found.groups['RESPONSE_CODE']);
  const flags = found.groups['RESPONSE_FLAGS'] ?? '-';
  if (flags === '-' && !isFailure(status)) return undefined;
  return {
    product: flags === '-' ? null : 'envoy',
    ...(flags !== '-' && found.groups['termination'] !== undefined && { outer: 'istio' }),
    status: status === 0 ? null : status,
    fields: getFields(found, meanings),
    needles: flags === '-' ? [] : flags.split(',').flatMap((flag) => [[`${status} ${flag}`], [flag]]),
  };
};
