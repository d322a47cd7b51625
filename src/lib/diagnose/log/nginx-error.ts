import { getFields, type Meanings, type ReadLine } from './line.ts';

const head = /\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[(?:debug|info|notice|warn|error|crit|alert|emerg)\] \d/;

/** Fields behind the message, each where it stands. */
const patterns = [
  /, client: (?<client>[^, ]{1,100})/d,
  /, server: (?<server>[^, ]{1,200})/d,
  /, request: "(?<request>[^"]{1,4000})"/d,
  /, upstream: "(?<upstream>[^"]{1,4000})"/d,
];

const meanings: Meanings = {
  client: () => 'Who asked nginx.',
  server: (value) => (value === '_' ? undefined : 'The server block that handled the request.'),
  request: () => 'What was asked.',
  upstream: () => 'The address that nginx passed the request to: look there.',
};

/** Reads what nginx adds to a message of its error log; the message itself says what happened. */
export const readNginxError: ReadLine = (line) => {
  if (!head.test(line)) return undefined;
  const fields = patterns.flatMap((pattern) => {
    const found = pattern.exec(line);
    return found ? getFields(found, meanings) : [];
  });
  return fields.length === 0 ? undefined : { product: 'nginx', status: null, fields, needles: [] };
};
