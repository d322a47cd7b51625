import { violate, type Rule } from '../rule.ts';

export const rule: Rule = {
  name: 'related-is-mutual',
  description: 'Related errors point at each other, or the one that points says why not.',
  check({ errors }) {
    const relatedOf = new Map(errors.map(({ id, data }) => [id, data.related]));
    return errors.flatMap((entry) =>
      entry.data.related.flatMap(({ error, oneWay }, at) => {
        if (error === entry.id) {
          return [violate(this.name, entry, ['related', at, 'error'], error, 'another error')];
        }
        const others = relatedOf.get(error);
        if (!others) return [];
        const isMutual = others.some((back) => back.error === entry.id);
        if (isMutual && oneWay !== undefined) {
          return [
            violate(
              this.name,
              entry,
              ['related', at, 'oneWay'],
              `oneWay on a mutual relation`,
              'remove oneWay',
            ),
          ];
        }
        return isMutual || oneWay !== undefined
          ? []
          : [
              violate(
                this.name,
                entry,
                ['related', at, 'error'],
                `${error} does not point back`,
                `a relation back in content/errors/${error}.mdx, or oneWay with the reason`,
              ),
            ];
      }),
    );
  },
};
