import { getFields, isFailure, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? \S.{5,2500}? (?<sc_status>[1-5]\d\d) (?<sc_substatus>\d{1,4}) (?<sc_win32_status>\d{1,10}) (?:\d+ ){0,2}(?<time_taken>\d+)\s*$/d;

const meanings: Meanings = {
  sc_status: (value) => `The client got status ${value}.`,
  sc_substatus: (value, { sc_status: status = '' }) =>
    value === '0' ? 'No finer reason was recorded.' : `The finer reason is ${status}.${value}.`,
  sc_win32_status: (value) =>
    value === '0' ? undefined : `Windows error ${value}; \`net helpmsg ${value}\` names it.`,
  time_taken: (value) => `The request took ${value} ms.`,
};

/** Reads IIS's W3C log with its usual last fields: status, substatus, Windows error, time. */
export const readIis: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return undefined;
  const { sc_status: status = '', sc_substatus: substatus = '' } = found.groups;
  if (!isFailure(Number(status))) return undefined;
  return {
    product: 'iis',
    status: Number(status),
    fields: getFields(found, meanings),
    needles: [[`${status}.${substatus}`], [`${status} ${substatus} `]],
  };
};
