import type { Entry } from '../catalogue.ts';
import { violate, type Rule } from '../rule.ts';

export const rule: Rule = {
  name: 'no-orphans',
  description: 'Every category, product, fault and error is used by something a reader can reach.',
  check({ categories, products, faults, errors, guides, signatures, evidence }) {
    const messages = signatures.flatMap(({ id, data }) =>
      data.signatures.map((each) => ({ ...each, product: id })),
    );
    const used = {
      categories: new Set([...errors, ...guides, ...products].map(({ data }) => data.category)),
      products: new Set([
        ...messages.map(({ product }) => product),
        ...guides.flatMap(({ data }) => data.products),
        ...errors.flatMap(({ data }) => data.product ?? []),
        ...evidence.flatMap(({ data }) => data.software.map(({ product }) => product)),
      ]),
      faults: new Set([
        ...messages.map(({ fault }) => fault),
        ...guides.flatMap(({ data }) => data.causes.map(({ fault }) => fault)),
        ...faults.flatMap(({ data }) => data.parent ?? []),
      ]),
      errors: new Set([...messages.map(({ error }) => error), ...guides.map(({ data }) => data.error)]),
    };
    const orphans = (entries: Entry<unknown>[], ids: Set<string>, wanted: string) =>
      entries
        .filter(({ id }) => !ids.has(id))
        .map((entry) => violate(this.name, entry, [], `${entry.id}, which nothing uses`, wanted));
    return [
      ...orphans(categories, used.categories, 'an error, guide or product on this shelf, or no file'),
      ...orphans(products, used.products, 'a signature, guide, error or lab of this product, or no file'),
      ...orphans(faults, used.faults, 'a cause or signature with this fault, or no file'),
      ...orphans(errors, used.errors, 'a signature or guide of this error, or no file'),
    ];
  },
};
