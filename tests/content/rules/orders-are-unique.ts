import { groupBy } from '../../../src/lib/group.ts';
import type { Entry } from '../catalogue.ts';
import { violate, type Rule } from '../rule.ts';

export const rule: Rule = {
  name: 'orders-are-unique',
  description:
    'No two entries of a collection claim the same place, title or name; labs of different products may.',
  check({ categories, faults, pages, products, guides, errors, evidence }) {
    const twice = <T>(entries: Entry<T>[], field: string, valueOf: (data: T) => unknown) =>
      entries.flatMap((entry, at) => {
        const value = valueOf(entry.data);
        const first = entries.findIndex(({ data }) => valueOf(data) === value);
        return first === at
          ? []
          : [violate(this.name, entry, [field], value, `a value that ${entries[first]?.file} does not have`)];
      });
    return [
      ...twice(categories, 'order', ({ order }) => order),
      ...twice(categories, 'title', ({ title }) => title),
      ...twice(faults, 'order', ({ order }) => order),
      ...twice(faults, 'title', ({ title }) => title),
      ...twice(pages, 'order', ({ order }) => order),
      ...twice(products, 'name', ({ name }) => name),
      ...twice(guides, 'title', ({ title }) => title),
      ...[...groupBy(evidence, ({ id }) => id.split('/')[0]).values()].flatMap((labs) =>
        twice(labs, 'title', ({ title }) => title),
      ),
      ...twice(errors, 'name', ({ code, name }) => `${code} ${name}`),
    ];
  },
};
