/** New content of every kind, each needing the ones before it, and what a contributor would write into it. */
import type { KindName } from '../../../tools/new/kind.ts';

type Values = Readonly<Record<string, string | number>>;

interface NewContent {
  kind: KindName;
  id: string;
  /** File below content/. */
  file: string;
  /** Where the entry stands in its file, before each path. */
  at: string;
  /** A value for every field that says TODO. */
  todo: Values;
  /** Optional fields that the rules ask for here. */
  optional?: Values;
}

const link = (path: string, name: string) => ({
  [`${path}.title`]: `HAProxy documentation, ${name}`,
  [`${path}.url`]: `https://docs.haproxy.org/${name}.html`,
});

const source = (path: string, name: string) => ({
  ...link(path, name),
  [`${path}.supports`]: 'When the timer runs.',
});

const fix = (path: string, id: string) => ({
  [`${path}.id`]: id,
  [`${path}.title`]: 'Profile the slow request',
  [`${path}.addresses[0]`]: 'slow-application',
  [`${path}.risk`]: 'reads-only',
  [`${path}.undo`]: 'Nothing was changed.',
  [`${path}.steps[0].do`]: 'Read the log.',
  [`${path}.verify.do`]: 'Ask again.',
  [`${path}.verify.expect`]: 'The answer is 200.',
});

export const newContent: NewContent[] = [
  {
    kind: 'product',
    id: 'haproxy',
    file: 'products/haproxy.yaml',
    at: '',
    todo: {
      name: 'HAProxy',
      vendor: 'HAProxy project',
      kind: 'load-balancer',
      category: 'servers',
      summary: 'A load balancer.',
      'aliases[0]': 'ha-proxy',
      ...link('docs[0]', 'configuration'),
      'fingerprints[0].where': 'log',
      'fingerprints[0].text': 'haproxy[{pid}]:',
      'fingerprints[0].certainty': 'certain',
      ...link('fingerprints[0].source', 'log'),
    },
  },
  {
    kind: 'fault',
    id: 'timed-out',
    file: 'faults/timed-out.yaml',
    at: '',
    todo: {
      title: 'No response in time',
      rfc9209: 'http_response_timeout',
      summary: 'The application did not answer in time.',
      'between.from': 'proxy',
      'between.to': 'upstream',
      timing: 'after-timeout',
      order: 2,
      ...link('source', 'faults'),
    },
  },
  {
    kind: 'error',
    id: '504-gateway-timeout',
    file: 'errors/504-gateway-timeout.mdx',
    at: '',
    todo: {
      code: '504',
      name: 'Gateway Timeout',
      kind: 'http-status',
      category: 'servers',
      'aliases[0]': 'HTTP 504',
      summary: 'A proxy says 504.',
      'audience.visitor': 'Wait.',
      'audience.owner': 'Read the log.',
      'audience.developer': 'Answer sooner.',
      'related[0].error': '502-bad-gateway',
      'related[0].reason': 'There the answer came and was of no use.',
      ...source('sources[0]', 'errors'),
    },
    optional: { 'related[0].oneWay': 'The other entry is older.' },
  },
  {
    kind: 'guide',
    id: '504-gateway-timeout/haproxy',
    file: 'guides/504-gateway-timeout/haproxy.mdx',
    at: '',
    todo: {
      'products[0]': 'haproxy',
      category: 'servers',
      title: 'How to fix 504 in HAProxy',
      scope: 'HAProxy',
      quickAnswer: 'Find out what takes so long.',
      'audience[0]': 'owner',
      'path.hops[0].name': 'HAProxy',
      'path.hops[1].name': 'Application',
      'path.failsAfter': 1,
      'path.caption': 'The request fails behind HAProxy.',
      'symptoms[0].text': 'The log says so.',
      'causes[0].id': 'slow-application',
      'causes[0].title': 'The application is slow',
      'causes[0].fault': 'timed-out',
      'causes[0].likelihood': 'occasional',
      'causes[0].why': 'The timer runs out.',
      'causes[0].confirm.do': 'Read the timers.',
      'causes[0].confirm.shows': 'The second one is long.',
      ...fix('fixes[0]', 'profile'),
      ...fix('advancedFixes[0]', 'trace'),
      'avoid[0].title': 'Restarting HAProxy',
      'avoid[0].why': 'It was not the cause.',
      'prevention[0]': 'Watch the timers.',
      'faq[0].question': 'Is it HAProxy?',
      'faq[0].answer': 'No.',
      'related[0].error': '502-bad-gateway',
      'related[0].reason': 'The other failure at this hop.',
      ...source('sources[0]', 'timers'),
      ...source('sources[1]', 'states'),
    },
  },
  ...(['haproxy', 'nginx'] as const).map((product) => ({
    kind: 'signature' as const,
    id: `${product}/timed-out`,
    file: `signatures/${product}.yaml`,
    at: product === 'nginx' ? 'signatures[2].' : 'signatures[0].',
    todo: {
      text: 'upstream timed out',
      where: 'error-log',
      fault: 'timed-out',
      error: '504-gateway-timeout',
      meaning: 'No answer in time.',
      ...link('source', 'messages'),
      'evidence.kind': 'source-code',
    },
    optional: { 'evidence.date': '2026-11-24' },
  })),
];
