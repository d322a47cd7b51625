import { expect, test } from '@playwright/test';
import { getStage, stages } from '../../../src/lib/stage.ts';

type Case = Parameters<typeof getStage>[0];
type Hop = Case['between']['from'];

const cases: [fault: string, from: Hop, to: Hop, type: Case['rfc9209'], stage: string][] = [
  ['a request that is too large', 'client', 'proxy', 'http_request_error', 'request'],
  ['a client that left', 'client', 'client', null, 'request'],
  ['a wrong configuration', 'proxy', 'proxy', 'proxy_configuration_error', 'proxy'],
  ['no free port', 'proxy', 'proxy', null, 'proxy'],
  ['a name that does not exist', 'proxy', 'resolver', 'dns_error', 'resolver'],
  ['a refused connection', 'proxy', 'upstream', 'connection_refused', 'connection'],
  ['no upstream that is up', 'proxy', 'proxy', 'destination_unavailable', 'connection'],
  ['a socket without permission', 'proxy', 'upstream', null, 'connection'],
  ['an expired certificate', 'proxy', 'upstream', 'tls_certificate_error', 'tls'],
  ['a response cut short', 'proxy', 'upstream', 'http_response_incomplete', 'response'],
  ['an answer that is not HTTP', 'proxy', 'upstream', 'http_protocol_error', 'response'],
  ['an error of the application', 'client', 'upstream', null, 'application'],
  ['an address in use', 'upstream', 'upstream', null, 'application'],
];

for (const [fault, from, to, rfc9209, stage] of cases) {
  test(`${fault} happens at the stage ${stage}`, () => {
    expect(getStage({ between: { from, to }, rfc9209 })).toBe(stage);
  });
}

test('every stage is tried', () => {
  expect(new Set(cases.map(([, , , , stage]) => stage))).toEqual(new Set(stages.map(({ id }) => id)));
});
