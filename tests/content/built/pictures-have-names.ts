import { findClosest, getAttribute, getChildren, getTag, getText, type Element } from './site/element.ts';
import { getAll, type Page } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

function hasName(page: Page, svg: Element): boolean {
  const label = getAttribute(svg, 'aria-label') ?? '';
  const labelledBy = (getAttribute(svg, 'aria-labelledby') ?? '').split(/\s+/);
  const title = getChildren(svg).find((child) => getTag(child) === 'title');
  return (
    label.trim() !== '' ||
    labelledBy.some((id) => page.ids.has(id)) ||
    (title !== undefined && getText(title) !== '')
  );
}

/** Whether a drawing is no part of another one. */
const isOutermost = (svg: Element) =>
  findClosest(svg, (around) => around !== svg && getTag(around) === 'svg') === undefined;

export const rule: BuiltRule = {
  name: 'pictures-have-names',
  description: 'Every picture has a text in its place, or is hidden from those who do not see it.',
  check({ pages }) {
    return pages.flatMap((page) => [
      ...getAll(page, 'img')
        .filter((image) => getAttribute(image, 'alt') === undefined)
        .map((image) =>
          violate(this.name, page, image, 'no alt', 'alt, empty where the picture says nothing'),
        ),
      ...getAll(page, 'svg')
        .filter((svg) => isOutermost(svg) && getAttribute(svg, 'aria-hidden') !== 'true')
        .filter((svg) => getAttribute(svg, 'role') !== 'img' || !hasName(page, svg))
        .map((svg) =>
          violate(
            this.name,
            page,
            svg,
            'neither hidden nor named',
            'aria-hidden="true", or role="img" with a name',
          ),
        ),
    ]);
  },
};
