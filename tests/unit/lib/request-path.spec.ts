import { expect, test } from '@playwright/test';
import { drawAcross, drawDown, wrapWords, type Box } from '../../../src/lib/request-path.ts';
import { areMeeting, getMisfits } from './path-text.ts';

const wrapped: [text: string, limit: number, lines: string[]][] = [
  ['nginx', 10, ['nginx']],
  ['Load balancer', 13, ['Load balancer']],
  ['Load balancer', 12, ['Load', 'balancer']],
  ['Node, PHP-FPM, Gunicorn', 14, ['Node, PHP-FPM,', 'Gunicorn']],
  ['unbreakable', 5, ['unbreakable']],
];

for (const [text, limit, lines] of wrapped) {
  test(`"${text}" in lines of ${limit} characters has ${lines.length}`, () => {
    expect(wrapWords(text, limit)).toEqual(lines);
  });
}

/** Returns a path whose hops have a name and a note as long as the schema allows. */
function getPath(count: number, failsAfter: number) {
  const hop = { name: 'Application Gateway v2', note: 'answers by itself with 502' };
  return { hops: Array.from({ length: count }, () => hop), failsAfter, caption: 'It fails.' };
}

const frameOf = ({ x, y, width, height }: Box) => ({ left: x, right: x + width, top: y, bottom: y + height });

for (const [direction, draw] of [
  ['across', drawAcross],
  ['down', drawDown],
] as const) {
  for (const count of [2, 3, 4, 5]) {
    const drawing = draw(getPath(count, count - 1));
    const { width, height, boxes, arrows } = drawing;

    test(`${count} boxes drawn ${direction} stand inside the drawing and apart from each other`, () => {
      expect(boxes).toHaveLength(count);
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        const met = boxes.filter((other) => other !== box && areMeeting(frameOf(box), frameOf(other)));
        expect(met).toEqual([]);
      }
    });

    test(`the longest texts of ${count} hops drawn ${direction} fit`, () => {
      expect(boxes.flatMap(({ noteLines }) => noteLines)).not.toEqual([]);
      expect(getMisfits(drawing)).toEqual([]);
    });

    test(`${count} boxes drawn ${direction} are joined from edge to edge`, () => {
      expect(arrows).toHaveLength(count - 1);
      for (const [at, { from, to }] of arrows.entries()) {
        const [before, after] = boxes.slice(at, at + 2).map(frameOf);
        if (direction === 'across') expect([from.x, to.x]).toEqual([before?.right, after?.left]);
        else expect([from.y, to.y]).toEqual([before?.bottom, after?.top]);
      }
    });
  }

  test(`a path drawn ${direction} fails on one arrow, into one box, and goes on unreached`, () => {
    const { boxes, arrows } = draw(getPath(5, 2));
    expect(boxes.map(({ isFailing }) => isFailing)).toEqual([false, false, true, false, false]);
    expect(arrows.map(({ isFailing }) => isFailing)).toEqual([false, true, false, false]);
    expect(arrows.map(({ isBeyond }) => isBeyond)).toEqual([false, false, true, true]);
  });

  test(`a path without notes drawn ${direction} leaves no room for them`, () => {
    const path = { hops: [{ name: 'Browser' }, { name: 'nginx' }], failsAfter: 1, caption: 'It fails.' };
    const { boxes, height } = draw(path);
    const lowest = Math.max(...boxes.map(({ y, height: each }) => y + each));
    expect(boxes.flatMap(({ noteLines }) => noteLines)).toEqual([]);
    expect(height - lowest).toBeLessThanOrEqual(4);
  });
}

test('texts that do not fit are noticed', () => {
  const long = { name: 'Incomprehensibilities!', note: 'incomprehensibilities-first' };
  const drawing = drawAcross({ hops: [long, long, long, long], failsAfter: 1, caption: 'It fails.' });
  const misfits = getMisfits(drawing);
  for (const kind of ['leaves its box', 'leaves the drawing', 'meets']) {
    expect(
      misfits.some((sentence) => sentence.includes(kind)),
      kind,
    ).toBe(true);
  }
});
