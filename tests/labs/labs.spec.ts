import { expect, test } from '@playwright/test';
import { getLabIds, loadLab, readTitle } from './runner/all.ts';
import {
  compareEvidence,
  mergeEvidence,
  readEvidence,
  withoutHistory,
  writeEvidence,
} from './runner/evidence-file.ts';
import type { Lab } from './runner/lab.ts';
import { contentFolder } from './runner/place.ts';
import { runLab } from './runner/run-lab.ts';
import { getObstacle } from './runner/version.ts';

const runFolder = process.env['LABS_FOLDER'] ?? '';
const chosen = new Set((process.env['LABS'] ?? '').split(',').filter((id) => id !== ''));
const isCi = Boolean(process.env['CI']);
const today = new Date().toISOString().slice(0, 10);

/** Runs a lab; in CI it must find what is published, elsewhere what differs is written down. */
async function proveLab(id: string, lab: Lab) {
  const found = await runLab(id, lab, runFolder);
  const published = readEvidence(contentFolder, id);
  const comparison = compareEvidence(published, found);
  if (comparison === 'same' || (comparison === 'other-version' && isCi)) return;
  if (isCi) {
    const advice = `Lab ${id}, step "evidence": this run captured something else than content/evidence/${id}.yaml; npm run labs -- ${id}`;
    expect(found, advice).toEqual(published && withoutHistory(published));
  }
  writeEvidence(contentFolder, id, mergeEvidence(published, found, today));
  console.log(`${id}: wrote content/evidence/${id}.yaml (${comparison})`);
}

test.beforeAll(() => {
  if (runFolder === '') throw new Error('Labs are started with npm run labs, which clears up after them.');
});

for (const id of getLabIds().filter((each) => chosen.size === 0 || chosen.has(each))) {
  test(`${id}: ${readTitle(id)}`, async () => {
    const lab = await loadLab(id).catch((error: unknown) => {
      throw new Error(`Lab ${id} can't be read: ${String(error)}`, { cause: error });
    });
    const obstacle = getObstacle(lab);
    if (obstacle !== undefined && isCi) throw new Error(`Lab ${id} was not run: ${obstacle}`);
    test.skip(obstacle !== undefined, `Lab ${id} is skipped: ${obstacle}`);
    await proveLab(id, lab);
  });
}
