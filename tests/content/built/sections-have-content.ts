import {
  describe,
  findClosest,
  getElements,
  getTag,
  getText,
  isElement,
  type Element,
} from './site/element.ts';
import { getAll } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

const shown = new Set(['img', 'svg', 'input', 'textarea', 'select', 'canvas', 'video']);
const levelOf = (element: Element) => Number(/^h([1-6])$/.exec(getTag(element))?.[1] ?? 0);

/** Scripts fill what is hidden before they show it. */
const isWaiting = (element: Element) => element.hasAttribute('hidden');

/** Returns the headings of an element that have nothing below them before the next of their level. */
function getBare(root: Element): Element[] {
  const bare: Element[] = [];
  let open: Element | undefined;
  const visit = (element: Element) => {
    if (isWaiting(element)) return;
    const level = levelOf(element);
    if (level > 0) {
      if (open && level <= levelOf(open)) bare.push(open);
      open = element;
      return;
    }
    if (shown.has(getTag(element))) open = undefined;
    for (const node of element.childNodes) {
      if (isElement(node)) visit(node);
      else if (node.textContent.trim() !== '') open = undefined;
    }
  };
  visit(root);
  return open ? [...bare, open] : bare;
}

/** Whether an element shows nothing but, perhaps, its headings. */
function isEmpty(element: Element): boolean {
  const parts = getElements(element);
  if (parts.some((part) => shown.has(getTag(part)))) return false;
  const headings = parts.filter((part) => levelOf(part) > 0).map(getText);
  return getText(element).replaceAll(' ', '') === headings.join('').replaceAll(' ', '');
}

export const rule: BuiltRule = {
  name: 'sections-have-content',
  description: 'No section and no heading stands without text below it.',
  check({ pages }) {
    return pages.flatMap((page) => [
      ...getAll(page, 'main')
        .flatMap(getBare)
        .map((heading) =>
          violate(this.name, page, heading, `nothing below "${getText(heading)}"`, 'text, or no heading'),
        ),
      ...getAll(page, 'section')
        .filter((section) => findClosest(section, isWaiting) === undefined && isEmpty(section))
        .map((section) =>
          violate(this.name, page, section, `an empty ${describe(section)}`, 'text, or no section'),
        ),
    ]);
  },
};
