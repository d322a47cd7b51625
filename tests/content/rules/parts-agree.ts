import { violate, type Rule } from '../rule.ts';

export const rule: Rule = {
  name: 'parts-agree',
  description: 'Guides, errors, products and signatures say the same about each other.',
  check({ errors, guides, signatures }) {
    const guideOf = new Map(guides.map((entry) => [entry.id, entry.data]));
    const errorOf = new Map(errors.map((entry) => [entry.id, entry.data]));
    return [
      ...guides.flatMap((entry) => {
        const { error, products, symptoms } = entry.data;
        const [folder, scope] = entry.id.split('/');
        const owner = errorOf.get(error)?.product;
        return [
          ...(folder === error
            ? []
            : [violate(this.name, entry, ['error'], error, `${folder}, the folder the guide stands in`)]),
          ...(scope !== 'index' && products.length === 0
            ? [
                violate(
                  this.name,
                  entry,
                  ['products'],
                  'an empty list',
                  'at least one product, unless the guide is called index',
                ),
              ]
            : []),
          ...(owner !== undefined && !products.includes(owner)
            ? [
                violate(
                  this.name,
                  entry,
                  ['products'],
                  products,
                  `a list with ${owner}, the product of error ${error}`,
                ),
              ]
            : []),
          ...symptoms.flatMap(({ signatures: ids = [] }, at) =>
            ids.flatMap((id, nth) => {
              const product = id.split('/')[0] ?? '';
              return products.length === 0 || products.includes(product)
                ? []
                : [
                    violate(
                      this.name,
                      entry,
                      ['symptoms', at, 'signatures', nth],
                      id,
                      `a signature of ${products.join(', ')}`,
                    ),
                  ];
            }),
          ),
        ];
      }),
      ...signatures.flatMap((entry) =>
        entry.data.signatures.flatMap(({ id, error, fault, guide }, at, all) => {
          const named = guide === undefined ? undefined : guideOf.get(guide);
          const refuse = (field: 'id' | 'guide', found: string | undefined, allowed: string) =>
            violate(this.name, entry, ['signatures', at, field], found, allowed);
          return [
            ...(all.findIndex((other) => other.id === id) === at
              ? []
              : [refuse('id', id, 'an id that is unique in this file')]),
            ...(named && named.error !== error && !named.causes.some((cause) => cause.fault === fault)
              ? [refuse('guide', guide, `a guide of error ${error}, or one with a cause of fault ${fault}`)]
              : []),
            ...(named && named.products.length > 0 && !named.products.includes(entry.id)
              ? [refuse('guide', guide, `a guide that lists product ${entry.id}`)]
              : []),
          ];
        }),
      ),
    ];
  },
};
