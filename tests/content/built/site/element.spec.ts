import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { describe, findClosest, getAttribute, getElements, getTag, getText, getTexts } from './element.ts';

const root = parse(
  '<MAIN id="a&amp;b" hidden><p>R&amp;D <b>it&#39;s\n</b>&#x201d;&nbsp;<!-- x --></p></MAIN>',
);
const [main, paragraph, bold] = getElements(root);

test('elements come in the order of the document, and their names are small letters', () => {
  expect(getElements(root).map(getTag)).toEqual(['main', 'p', 'b']);
});

test('attributes are decoded; one without a value is empty, one that is absent is undefined', () => {
  expect(main && ['id', 'hidden', 'class'].map((name) => getAttribute(main, name))).toEqual([
    'a&b',
    '',
    undefined,
  ]);
  expect(main && describe(main)).toBe('<main id="a&b">');
});

test('text is decoded and stands on one line', () => {
  expect(getText(root)).toBe("R&D it's ”");
});

test('pieces of text stand as between two tags, and comments are none', () => {
  expect(getTexts(root)).toEqual(['R&D ', "it's\n", '”\u00a0']);
});

test('the closest element is the element itself, or one around it', () => {
  expect(bold && findClosest(bold, (each) => getTag(each) === 'b')).toBe(bold);
  expect(bold && findClosest(bold, (each) => getTag(each) === 'p')).toBe(paragraph);
  expect(bold && findClosest(bold, (each) => getTag(each) === 'nav')).toBeUndefined();
});
