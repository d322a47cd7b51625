import { getFields, isFailure, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /(?<!\S)(?:(?:https?|h2|grpcs|wss?) )?\d{4}-\d\d-\d\dT\S{8,30} (?<elb>\S{3,200}) \S{3,60} (?<target>\S{1,60}) (?<request_processing_time>-?[\d.]+) (?<target_processing_time>-?[\d.]+) (?<response_processing_time>-?[\d.]+) (?<elb_status_code>\d{3}|-) (?<target_status_code>\d{3}|-) \d+ \d+ "/d;

const meanings: Meanings = {
  target: (value) => (value === '-' ? 'No target was asked.' : 'The target that was asked.'),
  request_processing_time: (value) => (value === '-1' ? 'The request did not reach a target.' : undefined),
  target_processing_time: (value) =>
    value.startsWith('-1') ? 'The target sent no response headers.' : `The target took ${value} s to answer.`,
  elb_status_code: (value) => `The client got status ${value}.`,
  target_status_code: (value) =>
    value === '-'
      ? 'No status came from the target: the balancer made its own.'
      : `The target sent status ${value} itself.`,
};

/** What the times hold in the message of an entry, by the first time that is -1. */
const timings: readonly [time: string, needle: string][] = [
  ['request_processing_time', '} -1 -1 -1 '],
  ['target_processing_time', '} {request_processing_time} -1 -1 '],
  ['response_processing_time', '{target_processing_time} -1 '],
];
const answered = '{response_processing_time} ';

/** Reads access-log entries of an AWS Application Load Balancer, and of a Classic one, which begin with the time. */
export const readAwsAlb: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return undefined;
  const status = Number(found.groups['elb_status_code']);
  if (!isFailure(status)) return undefined;
  const sent = found.groups['target_status_code'];
  const [, timing = answered] = timings.find(([time]) => found.groups?.[time]?.startsWith('-1')) ?? [];
  return {
    product: 'aws-alb',
    status,
    fields: getFields(found, meanings),
    needles:
      sent === '-'
        ? [[timing, ` ${status} -`], [`} ${status} -`], [` ${status} -`]]
        : [[` ${status} ${sent} `]],
  };
};
