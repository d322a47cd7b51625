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

/** Numbers that other systems have for what Linux numbers so: the BSDs and macOS, Windows. */
const linuxErrno: Record<string, string> = {
  '49': '99',
  '51': '101',
  '54': '104',
  '60': '110',
  '61': '111',
  '65': '113',
  '10013': '13',
  '10049': '99',
  '10051': '101',
  '10054': '104',
  '10060': '110',
  '10061': '111',
  '10065': '113',
};

const failure =
  /\] \d+#\d+: (?:\*\d+ )?(?:(?<call>[a-z_0-9]+\(\))(?: to (?<unix>unix:)?\S{1,300})? failed|(?<timeout>upstream timed out)) \((?<errno>\d+):(?:[^)]{0,100}\) (?<phase>while [a-z ]{1,60}))?/i;
const whole = /\] \d+#\d+: (?:\*\d+ )?(?<message>[^,]{20,300}?)\$?$/;

/**
 * Returns what nginx's own message of a line holds when the line words it in another way or is cut:
 * the system's words for an error number differ (musl says "Host is unreachable"), and terminals cut long lines.
 */
function getNeedles(line: string): string[][] {
  const groups = failure.exec(line)?.groups;
  if (groups === undefined) {
    const message = whole.exec(line)?.groups?.['message'];
    return message === undefined ? [] : [[message]];
  }
  const { call, unix, timeout, errno = '', phase } = groups;
  const gist = [
    timeout ?? `${call} `,
    ...(unix === undefined ? [] : [` ${unix}`]),
    `(${linuxErrno[errno] ?? errno}:`,
  ];
  return phase === undefined ? [gist] : [[...gist, phase.trim()], gist];
}

/** Reads what nginx adds to a message of its error log; the message itself says what happened. */
export const readNginxError: ReadLine = (line) => {
  if (!head.test(line)) return undefined;
  const fields = patterns.flatMap((pattern) => {
    const found = pattern.exec(line);
    return found ? getFields(found, meanings) : [];
  });
  const needles = getNeedles(line);
  if (fields.length === 0 && needles.length === 0) return undefined;
  return { product: 'nginx', status: null, fields, needles, hasMessage: true };
};
