import { getFields, isFailure, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /(?<!\S)(?<backend>[^\s/]{1,120})\/(?<server>[^\s/]{1,120}) (?<TR>-?\d+)\/(?<Tw>-?\d+)\/(?<Tc>-?\d+)\/(?<Tr>-?\d+)\/(?<Ta>\+?-?\d+) (?<status>-?\d{1,3}) \+?\d+ \S{1,300} \S{1,300} (?<termination_state>[A-Za-z-]{4}) \d+\/\d+\/\d+\/\d+\/\+?\d+ (?<queues>\d+\/\d+)/d;
const hint = / [A-Za-z-]{4} \d{1,9}\/\d{1,9}\/\d{1,9}\/\d{1,9}\/\+?\d{1,9} \d/;

const tcpPattern =
  /(?<!\S)(?<backend>[^\s/]{1,120})\/(?<server>[^\s/]{1,120}) (?<Tw>-?\d+)\/(?<Tc>-?\d+)\/\+?-?\d+ \+?(?<bytes>\d+) (?<termination_state>[A-Za-z-]{2}) \d+\/\d+\/\d+\/\d+\/\+?\d+ (?<queues>\d+\/\d+)/d;
const tcpHint = / [A-Za-z]{2} \d{1,9}\/\d{1,9}\/\d{1,9}\/\d{1,9}\/\+?\d{1,9} \d/;

/** First letter: what ended the stream. */
const endedBy: Record<string, string> = {
  C: 'the client left',
  S: 'the server ended or refused the connection',
  P: 'HAProxy itself refused: a limit, a rule, or an answer that it rejects',
  L: 'HAProxy answered itself',
  R: 'HAProxy ran out of a resource',
  I: 'HAProxy met an error of its own',
  D: 'the server was marked down',
  U: 'an active server came back and this backup server was left',
  K: 'an administrator ended it',
  c: "the client's timeout ended",
  s: "the server's timeout ended",
};

/** Second letter: what HAProxy was doing then. */
const during: Record<string, string> = {
  R: 'while it waited for the whole request',
  Q: 'while the request waited in the queue',
  C: 'while it connected to the server',
  H: "while it waited for the response's headers",
  D: 'while data was transferred',
  L: 'while it sent the last data to the client',
  T: 'while the request was held back on purpose (tarpit)',
};

const milliseconds = (what: string, never: string) => (value: string) =>
  value.startsWith('-') ? never : `${what} took ${value} ms.`;

const meanings: Meanings = {
  backend: () => 'The backend that was chosen.',
  server: (value) =>
    value === '<NOSRV>'
      ? 'No server was chosen: the request never left HAProxy.'
      : 'The server that was asked.',
  bytes: (value, { server }) =>
    server === '<NOSRV>' && Number(value) > 0
      ? `The client got ${value} bytes of HAProxy’s own answer.`
      : undefined,
  Tw: (value) => (Number(value) > 0 ? `The request waited ${value} ms in queues.` : undefined),
  Tc: milliseconds('Connecting to the server', 'No connection to a server came about.'),
  Tr: milliseconds('The response headers', 'No complete response headers came.'),
  status: (value) => (value === '-1' ? 'No status was sent.' : `The client got status ${value}.`),
  termination_state: ([first = '', second = '']) => {
    const cause = endedBy[first];
    if (cause === undefined) return undefined;
    const phase = during[second];
    return `${cause.charAt(0).toUpperCase()}${cause.slice(1)}${phase === undefined ? '' : `, ${phase}`}.`;
  },
  queues: (value) =>
    value === '0/0' ? undefined : 'Requests waiting in the queue of the server, and of the backend.',
};

/**
 * Reads HAProxy's TCP log format, section 8.2.2. A client that got bytes although no server was chosen got HAProxy's own page: the
 * proxy speaks HTTP, and has a 503 for it.
 */
const readTcp: ReadLine = (line) => {
  const found = tcpHint.test(line) ? tcpPattern.exec(line) : null;
  const state = found?.groups?.['termination_state'];
  if (!found || state === undefined) return undefined;
  const ended = [` ${state} {actconn}`];
  const { server, bytes } = found.groups ?? {};
  const hasServer = server !== '<NOSRV>';
  const isAnswered = !hasServer && state === 'SC' && Number(bytes) > 0;
  return {
    product: 'haproxy',
    status: isAnswered ? 503 : null,
    fields: getFields(found, meanings),
    needles: isAnswered ? [] : hasServer ? [ended] : [['/<NOSRV> ', ...ended], ended],
  };
};

/** Reads HAProxy's HTTP log format; its manual documents the fields in sections 8.2.3 and 8.5. */
export const readHaproxy: ReadLine = (line) => {
  if (!hint.test(line)) return readTcp(line);
  const found = pattern.exec(line);
  const state = found?.groups?.['termination_state'];
  if (!found || state === undefined) return undefined;
  const status = Number(found.groups?.['status']);
  const isNormal = /^[-L]-/.test(state);
  if (isNormal && !isFailure(status)) return undefined;
  const pair = state.slice(0, 2);
  return {
    product: isNormal ? null : 'haproxy',
    status: status > 0 ? status : null,
    fields: getFields(found, meanings),
    needles: [[` ${status} `, `- - ${pair}`], [`- - ${pair}`]],
  };
};
