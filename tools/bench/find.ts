/** Prints how well search and diagnosis do on the public sets, beside three baselines: `npm run bench:find`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Diagnoser } from '../../src/lib/diagnose/diagnose.ts';
import { loadCatalogue } from '../../tests/content/catalogue.ts';
import { getFindSource } from '../diagnose/source.ts';
import { isHeldOut, loadPastes, loadQueries, type PasteCase, type QueryCase } from './case.ts';
import { judgePaste, judgeQuery } from './judge.ts';
import { startPagefind } from './pagefind.ts';
import { getBaselines, getOwnRanker, type Ranker } from './ranker.ts';
import { formatScores, type Outcome } from './score.ts';

const root = resolve(import.meta.dirname, '../..');
const { catalogue } = loadCatalogue(root);
const showsConfusions = process.argv.includes('--confusions');

/** Prints a table for the part that may be looked at, and one for the part that may not. */
function print(title: string, outcomes: readonly (Outcome & { isHeldOut: boolean })[]) {
  for (const held of [false, true]) {
    console.log(`\n${title}, ${held ? 'held-out part' : 'open part'}`);
    console.log(formatScores(outcomes.filter((each) => each.isHeldOut === held)).join('\n'));
  }
}

async function measureQueries(ranker: Ranker, queries: readonly QueryCase[]) {
  const outcomes: (Outcome & { isHeldOut: boolean; note: string })[] = [];
  for (const each of queries) {
    const { query, pages, kind } = each;
    const { answers, place } = await judgeQuery(ranker, each);
    const note = `${query} → ${answers[0] ?? 'nothing'}; right: ${pages[0] ?? 'nothing'}`;
    outcomes.push({ kind, place, isHeldOut: isHeldOut(query), note });
  }
  print(`Queries, ${ranker.name}`, outcomes);
  return outcomes;
}

function measurePastes(pastes: readonly PasteCase[]) {
  const diagnoser = new Diagnoser(getFindSource(catalogue));
  const outcomes = pastes.map((each) => {
    const { text, error, product, kind } = each;
    const { place, productPlace, ...found } = judgePaste(diagnoser, each);
    const note = `${text.slice(0, 100).replace(/\s+/g, ' ')} → ${found.error ?? 'nothing'} ${found.product ?? ''}; right: ${error[0] ?? 'nothing'} ${product ?? ''}`;
    return { kind, place, productPlace, isHeldOut: isHeldOut(text), note };
  });
  print('Pastes, right error', outcomes);
  print(
    'Pastes, right product',
    outcomes.map(({ productPlace, ...each }) => ({ ...each, place: productPlace })),
  );
  return outcomes;
}

const queries = loadQueries();
const pastes = loadPastes();
console.log(`${queries.length} queries, ${pastes.length} pastes`);
const own = await measureQueries(getOwnRanker(catalogue), queries);
const found = measurePastes(pastes);
for (const baseline of getBaselines(catalogue)) await measureQueries(baseline, queries);
if (existsSync(resolve(root, 'dist/pagefind/pagefind.js'))) {
  const pagefind = await startPagefind();
  await measureQueries(pagefind, queries).finally(() => pagefind.stop());
} else {
  console.log('\nPagefind alone: not measured, there is no build; run "npm run build" first.');
}
if (showsConfusions) {
  const confusions = [...own, ...found].filter((each) => each.place !== 0 && !each.isHeldOut);
  console.log(`\nConfusions in the open part\n${confusions.map(({ note }) => `  ${note}`).join('\n')}`);
}
