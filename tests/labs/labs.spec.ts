import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { getLabIds, loadLab } from './runner/all.ts';
import { compareEvidence, mergeEvidence, readEvidence, writeEvidence } from './runner/evidence-file.ts';
import { runLab } from './runner/run-lab.ts';
import { getObstacle } from './runner/version.ts';

const content = resolve(import.meta.dirname, '../../content');
const runFolder = process.env['LABS_FOLDER'] ?? '';
const chosen = new Set((process.env['LABS'] ?? '').split(',').filter((id) => id !== ''));
const isCi = Boolean(process.env['CI']);

test.beforeAll(() => {
  if (runFolder === '') throw new Error('Labs are started with npm run labs, which clears up after them.');
});

for (const id of getLabIds().filter((each) => chosen.size === 0 || chosen.has(each))) {
  const lab = await loadLab(id);
  test(`${id}: ${lab.title}`, async () => {
    const obstacle = getObstacle(lab);
    if (obstacle !== undefined && isCi) throw new Error(`Lab ${id} was not run: ${obstacle}`);
    test.skip(obstacle !== undefined, `Lab ${id} is skipped: ${obstacle}`);
    const found = await runLab(id, lab, runFolder);
    const published = readEvidence(content, id);
    const comparison = compareEvidence(published, found);
    if (comparison === 'same' || (comparison === 'other-version' && isCi)) return;
    if (isCi) {
      const { date: _date, earlier: _earlier, ...before } = published ?? { date: undefined };
      expect(
        found,
        `content/evidence/${id}.yaml is not what this run captured; npm run labs -- ${id}`,
      ).toEqual(before);
    }
    writeEvidence(content, id, mergeEvidence(published, found, new Date().toISOString().slice(0, 10)));
    console.log(`${id}: wrote content/evidence/${id}.yaml (${comparison})`);
  });
}
