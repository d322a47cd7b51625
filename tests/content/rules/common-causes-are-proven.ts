import { software } from '../../../scripts/software.js';
import type { Catalogue } from '../catalogue.ts';
import { violate, type Rule } from '../rule.ts';
import type { Violation } from '../violation.ts';
import { unprovable, type Exemption } from './lab-exemption.ts';

const name = 'common-causes-are-proven';

/**
 * Returns what is wrong with the labs of common causes.
 * @param exemptions causes that no lab can provoke; one that is not needed is wrong too
 */
export function checkCommonCauses(
  { evidence, guides }: Pick<Catalogue, 'evidence' | 'guides'>,
  exemptions: readonly Exemption[],
): Violation[] {
  const proven = new Set(
    evidence.flatMap(({ data }) => data.proves.map(({ guide, cause }) => `${guide}#${cause}`)),
  );
  const exempt = new Set(exemptions.map(({ guide, cause }) => `${guide}#${cause}`));
  const asked = guides
    .filter(
      ({ data: { products } }) => products.length === 0 || products.some((id) => Object.hasOwn(software, id)),
    )
    .flatMap((entry) =>
      entry.data.causes.flatMap(({ id, likelihood }, at) =>
        likelihood === 'common' ? [{ entry, at, id: `${entry.id}#${id}` }] : [],
      ),
    );
  const needed = new Set(asked.filter(({ id }) => !proven.has(id)).map(({ id }) => id));
  return [
    ...asked
      .filter(({ id }) => needed.has(id) && !exempt.has(id))
      .map(({ entry, at, id }) =>
        violate(
          name,
          entry,
          ['causes', at, 'id'],
          `${id}, which no lab provokes`,
          'a lab that proves it, or a reason in tests/content/rules/lab-exemption.ts',
        ),
      ),
    ...[...exempt]
      .filter((id) => !needed.has(id))
      .map((id) => ({
        rule: name,
        file: 'tests/content/rules/lab-exemption.ts',
        line: undefined,
        field: 'unprovable',
        found: `${id}, which needs no exemption`,
        allowed: 'common causes that no lab proves',
      })),
  ];
}

export const rule: Rule = {
  name,
  description: 'Every common cause in a guide whose software runs here is provoked by a lab.',
  check: (catalogue) => checkCommonCauses(catalogue, unprovable),
};
