import { reservedSegments } from '../../../src/lib/route.ts';
import { slugify } from '../../../src/lib/slug.ts';
import { violate, type Rule } from '../rule.ts';

const reserved: readonly string[] = reservedSegments;

export const rule: Rule = {
  name: 'aliases-lead-somewhere',
  description:
    'Every alias makes a short address of its own: not empty, not twice in one entry, not a page of the site.',
  check({ errors }) {
    return errors.flatMap((entry) => {
      const slugs = entry.data.aliases.map(slugify);
      return slugs.flatMap((slug, at) => {
        const alias = entry.data.aliases[at] ?? '';
        const path = ['aliases', at];
        if (slug === '') return [violate(this.name, entry, path, alias, 'an alias with letters or digits')];
        if (reserved.includes(slug))
          return [violate(this.name, entry, path, alias, `an alias other than ${reserved.join(', ')}`)];
        const first = slugs.indexOf(slug);
        return first === at
          ? []
          : [
              violate(
                this.name,
                entry,
                path,
                `"${alias}" gives /${slug}/ like "${entry.data.aliases[first]}"`,
                'one spelling for each short address',
              ),
            ];
      });
    });
  },
};
