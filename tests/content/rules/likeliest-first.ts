import { likelihoods } from '../../../src/schemas/cause.ts';
import { violate, type Rule } from '../rule.ts';

export const rule: Rule = {
  name: 'likeliest-first',
  description: "A guide's causes stand in the order of their likelihood.",
  check({ guides }) {
    return guides.flatMap((entry) =>
      entry.data.causes.flatMap(({ likelihood }, at, causes) => {
        const before = causes[at - 1];
        return before && likelihoods.indexOf(before.likelihood) > likelihoods.indexOf(likelihood)
          ? [
              violate(
                this.name,
                entry,
                ['causes', at, 'likelihood'],
                `${likelihood} after ${before.likelihood}`,
                'common first, then occasional, then rare',
              ),
            ]
          : [];
      }),
    );
  },
};
