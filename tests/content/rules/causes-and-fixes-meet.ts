import { violate, type Rule } from '../rule.ts';

export const rule: Rule = {
  name: 'causes-and-fixes-meet',
  description:
    'Every cause is addressed by a fix, every fix addresses causes of its guide, and ids are unique.',
  check({ guides }) {
    return guides.flatMap((entry) => {
      const { causes, fixes, advancedFixes } = entry.data;
      const causeIds = causes.map(({ id }) => id);
      const all = [
        ...fixes.map((fix, at) => ({ fix, path: ['fixes', at] })),
        ...advancedFixes.map((fix, at) => ({ fix, path: ['advancedFixes', at] })),
      ];
      const addressed = new Set(all.flatMap(({ fix }) => fix.addresses));
      const ids = [...causeIds, ...all.map(({ fix }) => fix.id)];
      return [
        ...causes.flatMap(({ id }, at) =>
          addressed.has(id)
            ? []
            : [
                violate(
                  this.name,
                  entry,
                  ['causes', at, 'id'],
                  `cause ${id} without a fix`,
                  'a fix that lists it in addresses',
                ),
              ],
        ),
        ...all.flatMap(({ fix, path }) =>
          fix.addresses.flatMap((id, at) =>
            causeIds.includes(id)
              ? []
              : [violate(this.name, entry, [...path, 'addresses', at], id, causeIds.join(', '))],
          ),
        ),
        ...ids
          .filter((id, at) => ids.indexOf(id) !== at)
          .map((id) =>
            violate(
              this.name,
              entry,
              ['causes'],
              `id ${id} twice`,
              'ids that are unique among causes and fixes',
            ),
          ),
      ];
    });
  },
};
