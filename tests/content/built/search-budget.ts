import { violateFile, type BuiltRule } from './site/rule.ts';
import { getImports } from './site/script-graph.ts';
import { getServedSize } from './site/served-size.ts';
import type { Site } from './site/site.ts';

const limit = 100_000;
const index = '/pagefind/';

/** What the full text loads for an answer, the largest where it loads one of several. */
const indexParts = [
  /^\/pagefind\/pagefind\.js$/,
  /^\/pagefind\/.*entry\.json$/,
  /^\/pagefind\/wasm\..*\.pagefind$/,
  /^\/pagefind\/.*\.pf_meta$/,
  /^\/pagefind\/.*\.pf_index$/,
  /^\/pagefind\/.*\.pf_filter$/,
  /^\/pagefind\/.*\.pf_fragment$/,
];

/** What a search loads before its first result: its program, and the names it knows. */
const nameParts = [
  /^\/_astro\/search-combobox\.[^/]+\.js$/,
  /^\/api\/v1\/errors\.json$/,
  /^\/api\/v1\/products\.json$/,
];

interface Part {
  file: string;
  bytes: number;
}

function getLargest(site: Site, part: RegExp): Part | undefined {
  return [...site.files]
    .filter((file) => part.test(file))
    .map((file) => ({ file, bytes: getServedSize(site, file) }))
    .toSorted((a, b) => b.bytes - a.bytes || a.file.localeCompare(b.file))
    .at(0);
}

/** Returns what scripts load with themselves. */
function getImported(site: Site, parts: readonly Part[]): Part[] {
  const scripts = new Set(parts.map(({ file }) => file).filter((file) => file.endsWith('.js')));
  for (const file of scripts) for (const next of getImports(site, file).now) scripts.add(next);
  return [...scripts]
    .filter((file) => site.files.has(file) && !parts.some((part) => part.file === file))
    .map((file) => ({ file, bytes: getServedSize(site, file) }));
}

export const rule: BuiltRule = {
  name: 'search-budget',
  description: `A search loads at most ${limit} bytes until its first result, and as many for an answer of the full text.`,
  check(site) {
    const check = (what: string, folder: string, wanted: readonly RegExp[]) => {
      const found = wanted.map((part) => ({ part, largest: getLargest(site, part) }));
      const parts = found.flatMap(({ largest }) => (largest === undefined ? [] : [largest]));
      const loaded = [...parts, ...getImported(site, parts)];
      const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
      const list = loaded.map(({ file, bytes }) => `${file} ${bytes}`).join(', ');
      return [
        ...found
          .filter(({ largest }) => largest === undefined)
          .map(({ part }) => violateFile(this.name, folder, String(part), 'no file', 'a part of the search')),
        ...(total > limit
          ? [violateFile(this.name, folder, what, `${total} bytes: ${list}`, `${limit}`)]
          : []),
      ];
    };
    return [
      ...check('until the first result', '/_astro/', nameParts),
      ...check('an answer of the full text', index, indexParts),
    ];
  },
  summarize(site) {
    const sum = (wanted: readonly RegExp[]) => {
      const parts = wanted.flatMap((part) => getLargest(site, part) ?? []);
      return [...parts, ...getImported(site, parts)].reduce((total, { bytes }) => total + bytes, 0);
    };
    return `Search: ${sum(nameParts)} bytes until the first result, ${sum(indexParts)} for the full text, each of ${limit}.`;
  },
};
