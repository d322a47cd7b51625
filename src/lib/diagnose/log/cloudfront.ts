import { getFields, isFailure, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?<edge_location>[A-Z]{3}[\w-]{1,12}) \d+ \S+ \S+ \S+ \S+ (?<sc_status>\d{3}) (?:\S* ){4}(?<edge_result_type>\w+) (?:\S* ){4}(?<time_taken>[\d.]+) (?:\S* ){3}(?<edge_response_result_type>\w+) (?:\S* ){5}(?<edge_detailed_result_type>\w+)/d;

const meanings: Meanings = {
  sc_status: (value) => `The viewer got status ${value}.`,
  edge_result_type: (value) => (value === 'Error' ? 'The request ended in an error.' : undefined),
  edge_detailed_result_type: (value) => `CloudFront’s own reason: ${value}.`,
  time_taken: (value) => `The request took ${value} s.`,
};

/** Reads CloudFront's standard log; its tabs have become blanks. */
export const readCloudfront: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return undefined;
  const { sc_status: status = '', edge_detailed_result_type: detail = '' } = found.groups;
  if (!isFailure(Number(status))) return undefined;
  return {
    product: 'aws-cloudfront',
    status: Number(status),
    fields: getFields(found, meanings),
    needles: [[detail, status], [detail]],
  };
};
