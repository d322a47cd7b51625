import { getLocal } from './site/address.ts';
import { findClosest, getAttribute, getText, type Element } from './site/element.ts';
import { getAll, type Page } from './site/page.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';

/** A link in a row of a matrix. */
interface Cell {
  /** Address of the fault whose row it is. */
  fault: string;
  href: string;
  text: string;
  label: string;
}

const hrefOf = (link: Element, page: Page) =>
  getLocal(getAttribute(link, 'href') ?? '', page.url)?.path ?? '';

/** Returns the links in the cells of a page's matrix. */
function getCells(page: Page): Cell[] {
  return getAll(page, 'tr')
    .filter((row) => findClosest(row, ({ classList }) => classList.contains('matrix')) !== undefined)
    .flatMap((row) => {
      const head = row.querySelector('th a');
      return row.querySelectorAll('td a').map((link) => ({
        fault: head ? hrefOf(head, page) : '',
        href: hrefOf(link, page),
        text: getText(link),
        label: getAttribute(link, 'aria-label') ?? '',
      }));
    });
}

export const rule: BuiltRule = {
  name: 'labs-fill-the-matrix',
  description:
    'Every status that a lab measured stands in a matrix, in the row of its fault, with a tick; the cell names product, version and day, and leads to a lab that measured it. No tick leads elsewhere.',
  check({ pages }, { labs }) {
    const cells = pages.filter(({ isIndexed }) => isIndexed).flatMap(getCells);
    const known = new Set(labs.map(({ url }) => url));
    const measured = labs.flatMap(({ url, measures }) => (measures ? [{ url, ...measures }] : []));
    const ticksWithoutLab = cells.filter(({ text, href }) => text.endsWith('✓') && !known.has(href));
    const unseen = measured.flatMap(({ url, product, fault, text }) => {
      const twins = measured.filter(
        (each) => each.product === product && each.fault === fault && each.text === text,
      );
      const isCell = (cell: Cell) =>
        cell.fault === fault &&
        cell.text === `${text} ✓` &&
        twins.some((twin) => twin.url === cell.href && twin.words.every((word) => cell.label.includes(word)));
      if (twins[0]?.url !== url || cells.some(isCell)) return [];
      return [
        violateFile(this.name, url, `${product}, ${text}`, 'no cell', `"${text} ✓" in the row of ${fault}`),
      ];
    });
    return [
      ...unseen,
      ...ticksWithoutLab.map(({ fault, href, label }) =>
        violateFile(this.name, fault, label, href, 'the address of a lab behind a tick'),
      ),
    ];
  },
};
