import { getFields, isFailure, type LogLine, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /\bat=(?:error|info|warning) code=(?<code>[A-Z]\d\d) desc="(?<desc>[^"]{1,200})"(?:.{0,3000}? dyno=(?<dyno>\S{0,40}))?(?: connect=(?<connect>\S{0,20}))?(?: service=(?<service>\S{0,20}))?(?: status=(?<status>\d{3}))?/d;

const meanings: Meanings = {
  code: (value) => `Heroku’s error code ${value}.`,
  desc: () => 'What the router saw.',
  dyno: (value) => (value === '' ? 'No dyno was asked.' : 'The dyno that was asked.'),
  connect: (value) => (value === '' ? undefined : `Connecting to the dyno took ${value}.`),
  service: (value) => (value === '' ? undefined : `The router waited ${value} for the dyno.`),
  status: (value) => `The visitor got status ${value}.`,
};

/** A request that the dyno answered itself. */
const answered =
  /heroku\[router\]: at=info .{0,3000}? dyno=(?<dyno>\S{0,40}) connect=(?<connect>\S{0,20}) service=(?<service>\S{0,20}) status=(?<status>\d{3})/d;

function readAnswered(line: string): LogLine | undefined {
  const found = answered.exec(line);
  const status = Number(found?.groups?.['status']);
  return found === null || !isFailure(status)
    ? undefined
    : { product: 'heroku', status, fields: getFields(found, meanings), needles: [] };
}

/** Reads error lines of Heroku's router, and its lines of requests that the app itself answered with an error. */
export const readHeroku: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return readAnswered(line);
  const { code = '', status } = found.groups;
  return {
    product: 'heroku',
    status: status === undefined ? null : Number(status),
    fields: getFields(found, meanings),
    needles: [[`code=${code}`]],
  };
};
