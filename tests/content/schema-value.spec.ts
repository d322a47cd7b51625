import { expect, test } from '@playwright/test';
import { platforms } from '../../src/lib/platform.ts';
import { collections } from './catalogue.ts';
import { loadFixture } from './fixture.ts';
import { getFields } from './schema-field.ts';
import { formatViolation } from './violation.ts';

const guide = 'guides/502-bad-gateway/nginx.mdx';

/** A field that takes only some values: schema path, file of the fixture, and a line that sets it. */
const cases: [field: string, file: string, line: string][] = [
  ['categories icon', 'categories/servers.yaml', 'icon: server'],
  ['products kind', 'products/nginx.yaml', 'kind: proxy'],
  ['products fingerprints[].where', 'products/nginx.yaml', 'where: header'],
  ['products fingerprints[].certainty', 'products/nginx.yaml', 'certainty: likely'],
  ['faults rfc9209', 'faults/refused.yaml', 'rfc9209: connection_refused'],
  ['faults between.from', 'faults/refused.yaml', 'from: proxy'],
  ['faults between.to', 'faults/refused.yaml', 'to: upstream'],
  ['faults timing', 'faults/refused.yaml', 'timing: at-once'],
  ['errors kind', 'errors/502-bad-gateway.mdx', 'kind: http-status'],
  ['guides audience', guide, 'audience: [owner'],
  ['guides causes[].likelihood', guide, 'likelihood: common'],
  ['guides fixes[].risk', guide, 'risk: restarts-service'],
  ['guides advancedFixes[].risk', guide, 'risk: restarts-service'],
  ['signatures signatures[].where', 'signatures/nginx.yaml', 'where: error-log\n    status: 502'],
  ['evidence lines[].where', 'evidence/nginx/refused.yaml', '- where: error-log'],
  ['evidence earlier[].lines[].where', 'evidence/nginx/refused.yaml', '  - where: body'],
  ['signatures signatures[].evidence.kind', 'signatures/nginx.yaml', 'kind: lab'],
];

const limited = Object.entries(collections).flatMap(([name, { schema }]) =>
  getFields(schema).flatMap(({ path, values }) => (values ? [{ path: `${name} ${path}`, values }] : [])),
);

test('the cases below cover every field that takes only some values', () => {
  expect(limited.map(({ path }) => path).toSorted()).toEqual(cases.map(([path]) => path).toSorted());
});

for (const [field, file, line] of cases) {
  test(`a bad value of ${field} is answered with every value it may take`, () => {
    const values = limited.find(({ path }) => path === field)?.values ?? [];
    const by = line.replace(/: (\[?)[\w-]+/, ': $1no-such');
    const { violations, lineOf } = loadFixture([{ file, replace: line, by }]);
    const [first] = violations;
    expect(violations, violations.map(formatViolation).join('\n')).toHaveLength(1);
    expect(first).toMatchObject({
      file: `content/${file}`,
      line: lineOf(file, 'no-such'),
      found: '"no-such"',
      allowed: values.join(', '),
    });
  });
}

test('a bad platform is answered with every platform', () => {
  const { violations } = loadFixture([{ file: guide, replace: 'platform: docker', by: 'platform: podman' }]);
  expect(violations).toMatchObject([
    { found: '"podman"', allowed: `must be one of ${Object.keys(platforms).join(', ')}` },
  ]);
});
