/** Prints how long search and diagnosis take, as medians of many runs: `npm run bench:speed`. */
import { resolve } from 'node:path';
import { Diagnoser } from '../../src/lib/diagnose/diagnose.ts';
import { Finder } from '../../src/lib/find/finder.ts';
import { MessageFinder } from '../../src/lib/find/message-finder.ts';
import { NeighbourFinder } from '../../src/lib/find/neighbour-finder.ts';
import { WordFinder } from '../../src/lib/find/word-finder.ts';
import { loadCatalogue } from '../../tests/content/catalogue.ts';
import { getFindSource } from '../diagnose/source.ts';

const { catalogue } = loadCatalogue(resolve(import.meta.dirname, '../..'));
const source = getFindSource(catalogue);
const entries = 1000;

/** Returns the median of some runs, in milliseconds. */
function measure(work: () => unknown, runs = 31): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** Returns the catalogue's errors and as many made-up ones as it takes to have a thousand. */
function enlarge() {
  const more = Array.from({ length: Math.max(0, entries - source.errors.length) }, (_, at) => {
    const like = source.errors[at % source.errors.length];
    if (like === undefined) throw new Error('The catalogue has no errors.');
    return {
      ...like,
      id: `${like.id}-${at}`,
      url: `/errors/${like.id}-${at}/`,
      aliases: like.aliases.map((alias) => `${alias} ${at}`),
      guides: [],
    };
  });
  return { ...source, errors: [...source.errors, ...more] };
}

const typed = 'clodflare 522 connection timed out';
const keystrokes = Array.from(typed, (_, at) => typed.slice(0, at + 1));
const large = enlarge();
const line = 'connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7\n';
const texts = {
  'log lines': line.repeat(Math.ceil(200_000 / line.length)),
  'one line': 'a'.repeat(200_000),
  'open tags': '<title>'.repeat(28_600),
  backslashes: '\\'.repeat(200_000),
  redirects: `location: /\n${'\n'.repeat(199_970)}location: /\n`,
};

const row = (name: string, time: number) =>
  console.log(`  ${name.padEnd(46)} ${time.toFixed(1).padStart(7)} ms`);
console.log(`Medians, ${large.errors.length} errors, ${source.signatures.length} messages`);

/** Prints how long an index takes to build and to answer, and returns it. */
function compare<Index>(
  name: string,
  build: () => Index,
  work: string,
  answer: (index: Index) => unknown,
  answers = 1,
): Index {
  const index = build();
  row(`${name}: index built`, measure(build, 5));
  row(`${name}: ${work}`, measure(() => answer(index)) / answers);
  return index;
}

compare(
  'names',
  () => new Finder(large),
  'a keystroke',
  (finder) => keystrokes.map((query) => finder.find(query)),
  keystrokes.length,
);
compare(
  'messages',
  () => new MessageFinder(source),
  'a query',
  (messages) => messages.find('upstream sent too big header'),
);
compare(
  'complaints',
  () => new NeighbourFinder(source),
  'a query',
  (complaints) => complaints.find('upstream sent too big header'),
);
compare(
  'words',
  () => new WordFinder(source),
  'a query',
  (words) => words.find('the site hangs for a minute and then gives up'),
);
const diagnoser = compare(
  'diagnosis',
  () => new Diagnoser(source),
  'a line',
  (each) => each.diagnose(line),
);
for (const [name, text] of Object.entries(texts)) {
  row(
    `diagnosis: 200 kB, ${name}`,
    measure(() => diagnoser.diagnose(text), 7),
  );
}
