import { stages } from '../../../src/lib/stage.ts';
import { violate, type Rule } from '../rule.ts';

const taken: readonly string[] = stages.map(({ id }) => id);

export const rule: Rule = {
  name: 'addresses-are-free',
  description:
    'No fault has the address of a stage’s matrix, and no lab that of a further part of a list: /faults/tls/, /labs/nginx/2/.',
  check({ faults, evidence }) {
    return [
      ...faults
        .filter(({ id }) => taken.includes(id))
        .map((entry) => violate(this.name, entry, [], entry.id, `an id other than ${taken.join(', ')}`)),
      ...evidence
        .filter(({ id }) => /\/\d+$/.test(id))
        .map((entry) => violate(this.name, entry, [], entry.id, 'a name with letters')),
    ];
  },
};
