import { z } from 'astro/zod';
import { violateFile, type BuiltRule } from './site/rule.ts';

const file = '/api/v1/errors.json';
const entries = z.array(
  z.strictObject({
    id: z.string(),
    url: z.string(),
    code: z.string(),
    name: z.string(),
    summary: z.string(),
    aliases: z.array(z.string()),
    category: z.string(),
    product: z.string().nullable(),
    guides: z.array(z.strictObject({ url: z.string(), title: z.string(), products: z.array(z.string()) })),
  }),
);

export const rule: BuiltRule = {
  name: 'api-lists-errors',
  description: `${file} lists exactly the errors of the catalogue, each with its address, aliases and guides.`,
  check({ files, read }, { errors }) {
    if (!files.has(file)) return [violateFile(this.name, file, 'file', 'none', 'a list of errors')];
    const { data = [], error } = entries.safeParse(JSON.parse(read(file).toString('utf8')));
    if (error)
      return [violateFile(this.name, file, 'shape', z.prettifyError(error), 'the documented fields')];
    const summarize = (id: string, url: string, aliases: readonly string[], guides: readonly string[]) =>
      [id, url, aliases.join(', '), guides.toSorted().join(' ')].join(' | ');
    const wanted = errors.map((each) => summarize(each.id, each.url, each.aliases, each.guides));
    const found = data.map(({ id, url, aliases, guides }) =>
      summarize(
        id,
        url,
        aliases,
        guides.map((guide) => guide.url),
      ),
    );
    return [
      ...wanted
        .filter((entry) => !found.includes(entry))
        .map((entry) => violateFile(this.name, file, 'entry', 'none that agrees', entry)),
      ...found
        .filter((entry) => !wanted.includes(entry))
        .map((entry) => violateFile(this.name, file, 'entry', entry, 'entries of the catalogue')),
    ];
  },
};
