import { readFixture } from '../fixture.ts';
import { testRule } from '../rule-test.ts';
import { rule } from './no-orphans.ts';

/** Returns a bad case with a copy of an entry that nothing refers to. */
function refuse(original: string, file: string, id: string, allowed: string) {
  return {
    title: `${file}, which nothing uses`,
    changes: [{ file, by: readFixture(original) }],
    file,
    at: readFixture(original).split('\n')[0] ?? '',
    field: '(file)',
    found: `${id}, which nothing uses`,
    allowed,
  };
}

testRule(rule, {
  accepts: [
    {
      title: 'a fault that is only the parent of another',
      changes: [
        { file: 'faults/down.yaml', by: readFixture('faults/refused.yaml') },
        { file: 'faults/refused.yaml', replace: 'order: 1', by: 'order: 1\nparent: down' },
      ],
    },
  ],
  refuses: [
    refuse(
      'categories/servers.yaml',
      'categories/unused.yaml',
      'unused',
      'an error, guide or product on this shelf, or no file',
    ),
    refuse(
      'products/nginx.yaml',
      'products/unused.yaml',
      'unused',
      'a signature, guide, error or lab of this product, or no file',
    ),
    refuse(
      'faults/refused.yaml',
      'faults/unused.yaml',
      'unused',
      'a cause or signature with this fault, or no file',
    ),
    refuse(
      'errors/502-bad-gateway.mdx',
      'errors/unused.mdx',
      'unused',
      'a signature or guide of this error, or no file',
    ),
  ],
});
