import { violateFile, type BuiltRule } from './site/rule.ts';
import { getServedSize } from './site/served-size.ts';
import type { Site } from './site/site.ts';

const limit = 90_000;
const folder = '/pagefind/';

/** What a search loads before its first result, the largest where it loads one of several. */
const parts = [
  /pagefind\.js$/,
  /entry\.json$/,
  /^wasm\..*\.pagefind$/,
  /\.pf_meta$/,
  /\.pf_index$/,
  /\.pf_filter$/,
  /\.pf_fragment$/,
];

function getLargest(site: Site, part: RegExp): { file: string; bytes: number } | undefined {
  return [...site.files]
    .filter((file) => file.startsWith(folder) && part.test(file.slice(folder.length)))
    .map((file) => ({ file, bytes: getServedSize(site, file) }))
    .toSorted((a, b) => b.bytes - a.bytes || a.file.localeCompare(b.file))
    .at(0);
}

export const rule: BuiltRule = {
  name: 'search-budget',
  description: `A search loads at most ${limit} bytes until its first result.`,
  check(site) {
    const loaded = parts.map((part) => ({ part, found: getLargest(site, part) }));
    const missing = loaded.filter(({ found }) => found === undefined);
    const total = loaded.reduce((sum, { found }) => sum + (found?.bytes ?? 0), 0);
    const list = loaded.flatMap(({ found }) => (found ? [`${found.file} ${found.bytes}`] : [])).join(', ');
    return [
      ...missing.map(({ part }) =>
        violateFile(this.name, folder, String(part), 'no file', 'a part of the index'),
      ),
      ...(total > limit
        ? [violateFile(this.name, folder, 'until the first result', `${total} bytes: ${list}`, `${limit}`)]
        : []),
    ];
  },
};
