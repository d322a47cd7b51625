import { gunzipSync } from 'node:zlib';
import { isFiller } from '../../../src/lib/find/word.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';
import { getImports } from './site/script-graph.ts';
import { getServedSize } from './site/served-size.ts';
import type { Site } from './site/site.ts';

/** Bytes that each stage of a search may load; the later ones come while the first results are shown already. */
const limits = { names: 100_000, text: 130_000, messages: 500_000, complaints: 290_000 };
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

/** What messages, symptoms and faults load, which are looked through behind the names. */
const messageParts = [
  /^\/api\/v1\/signatures\.json$/,
  /^\/api\/v1\/guides\.json$/,
  /^\/api\/v1\/faults\.json$/,
];

/** What others complained of, which is looked through beside these. */
const complaintParts = [/^\/api\/v1\/searches\.json$/];

interface Part {
  file: string;
  bytes: number;
}

const gzipStart = Buffer.from([0x1f, 0x8b]);

/**
 * Returns the files of the index that hold nothing but one word which a search never asks for, such as "the".
 * The metadata lists for each file its first word, its last word and its name.
 */
function getUnasked(site: Site): string[] {
  const metadata = [...site.files]
    .filter((file) => file.endsWith('.pf_meta'))
    .map((file) => site.read(file))
    .filter((bytes) => bytes.subarray(0, 2).equals(gzipStart));
  return metadata.flatMap((bytes) =>
    [
      ...gunzipSync(bytes)
        .toString('latin1')
        .matchAll(/([a-z]+)[^]\1[^](en_[\da-f]+)/g),
    ].flatMap(([, word = '', name = '']) => (isFiller(word) ? [`${index}index/${name}.pf_index`] : [])),
  );
}

function getLargest(site: Site, part: RegExp): Part | undefined {
  const unasked = part.test(`${index}.pf_index`) ? getUnasked(site) : [];
  return [...site.files]
    .filter((file) => part.test(file) && !unasked.includes(file))
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
  description: `A search loads at most ${limits.names} bytes until its first result, ${limits.messages} for messages, symptoms and faults, ${limits.complaints} for complaints of others, and ${limits.text} for an answer of the full text.`,
  check(site) {
    const check = (what: string, folder: string, wanted: readonly RegExp[], limit: number) => {
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
      ...check('until the first result', '/_astro/', nameParts, limits.names),
      ...check('messages and symptoms', '/api/v1/', messageParts, limits.messages),
      ...check('complaints of others', '/api/v1/', complaintParts, limits.complaints),
      ...check('an answer of the full text', index, indexParts, limits.text),
    ];
  },
  summarize(site) {
    const sum = (wanted: readonly RegExp[]) => {
      const parts = wanted.flatMap((part) => getLargest(site, part) ?? []);
      return [...parts, ...getImported(site, parts)].reduce((total, { bytes }) => total + bytes, 0);
    };
    return `Search: ${sum(nameParts)} of ${limits.names} bytes until the first result, ${sum(messageParts)} of ${limits.messages} for messages and symptoms, ${sum(complaintParts)} of ${limits.complaints} for complaints of others, ${sum(indexParts)} of ${limits.text} for the full text.`;
  },
};
