import { getFields, isFailure, type Meanings, type ReadLine } from './line.ts';

const pattern =
  /" (?<status>\d{3}) (?<bytes>\d+) "[^"]{0,2000}" "[^"]{0,1000}" (?<request_length>\d+) (?<request_time>[\d.]+) \[(?<proxy_upstream_name>[^\]]{1,200})\](?: \[(?<proxy_alternative_upstream_name>[^\]]{0,200})\])? (?<upstream_addr>\S+(?:, \S+){0,20}) (?<upstream_response_length>[\d-]+(?:, [\d-]+){0,20}) (?<upstream_response_time>[\d.-]+(?:, [\d.-]+){0,20})(?: (?<upstream_status>[\d-]+(?:, [\d-]+){0,20}))?/d;

const meanings: Meanings = {
  status: (value) => `The client got status ${value}.`,
  request_time: (value) => `The request took ${value} s.`,
  proxy_upstream_name: (value) =>
    value === 'upstream-default-backend'
      ? 'No rule of an Ingress fits the request: the default backend answered.'
      : 'The namespace, service and port that the rule names.',
  upstream_addr: (value) =>
    value.includes(',') ? 'The pods that were tried, one after the other.' : 'The pod that was asked.',
  upstream_response_length: (value) => (/^0(?:, 0)*$/.test(value) ? 'No pod sent a body.' : undefined),
  upstream_status: (value) => `What came of each try: ${value}.`,
};

/** Whether the pod itself answered with the status: nginx writes a status also where it got none, but then no bytes. */
const isPodsOwn = ({ upstream_status = '', upstream_response_length = '', status }: Record<string, string>) =>
  upstream_status.split(', ').at(-1) === status && !/(?:^|, )[0-]$/.test(upstream_response_length);

/** Reads the access log of the Ingress NGINX Controller, whose documentation names the fields ("upstreaminfo"). */
export const readIngressNginx: ReadLine = (line) => {
  const found = pattern.exec(line);
  if (!found?.groups) return undefined;
  const status = Number(found.groups['status']);
  if (!isFailure(status)) return undefined;
  const isDefault = found.groups['proxy_upstream_name'] === 'upstream-default-backend';
  return {
    product: isPodsOwn(found.groups) && !isDefault ? null : 'ingress-nginx',
    status,
    fields: getFields(found, meanings),
    needles: [],
  };
};
