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

/** Reads access-log entries of an AWS Application Load Balancer, and of a Classic one, which begin with the time. */
export const readAwsAlb: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return undefined;
  const status = Number(found.groups['elb_status_code']);
  if (!isFailure(status)) return undefined;
  const { request_processing_time: first, target_processing_time: second } = found.groups;
  const never = (time: string | undefined) => time?.startsWith('-1') === true;
  const timing = never(first)
    ? '} -1 -1 -1 '
    : never(second)
      ? '} {request_processing_time} -1 -1 '
      : never(found.groups['response_processing_time'])
        ? '{target_processing_time} -1 '
        : '{response_processing_time} ';
  return {
    product: 'aws-alb',
    status,
    fields: getFields(found, meanings),
    needles:
      found.groups['target_status_code'] === '-'
        ? [[timing, ` ${status} -`], [`} ${status} -`], [` ${status} -`]]
        : [[` ${status} ${found.groups['target_status_code']} `]],
  };
};
