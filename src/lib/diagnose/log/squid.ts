import { getFields, isFailure, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /(?<![\d.])\d{9,10}\.\d{3} +(?<time>\d{1,9}) \S{1,100} (?<result>[A-Z_]{4,60})\/(?<status>\d{3}) (?<bytes>\d{1,18}) (?<method>\S{1,30}) (?<URL>\S{1,4000}) \S{1,200} (?<hierarchy>[A-Z_]{4,60})\/(?<peer>\S{1,200}) \S{1,100}/d;

const meanings: Meanings = {
  time: (value) => `The request took ${value} ms.`,
  result: (value) => `What Squid’s cache did: ${value}.`,
  status: (value) =>
    value === '000' ? 'No status was sent: the client had left.' : `The client got status ${value}.`,
  URL: (value) => (value.startsWith('error:') ? 'Squid could not read the request.' : 'What was asked for.'),
  hierarchy: (value) =>
    value.endsWith('NONE')
      ? 'Squid asked nobody: it answered by itself.'
      : `How Squid chose whom to ask: ${value}.`,
  peer: (value) => (value === '-' ? undefined : `Whom Squid asked: ${value}.`),
};

/** Reads Squid's native access-log format. */
export const readSquid: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return undefined;
  const status = Number(found.groups['status']);
  if (!isFailure(status)) return undefined;
  const { result = '', hierarchy = '', peer = '' } = found.groups;
  const logged = `${result}/${status}`;
  return {
    product: 'squid',
    status,
    fields: getFields(found, meanings),
    needles: [[logged, `${hierarchy}/${peer}`], [logged]],
  };
};
