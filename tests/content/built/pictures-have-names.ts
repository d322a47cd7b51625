import type { HtmlElement } from 'html-validate';
import { getAttribute, getText } from './site/element.ts';
import { getAll, type Page } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

function hasName(page: Page, svg: HtmlElement): boolean {
  const label = getAttribute(svg, 'aria-label') ?? '';
  const labelledBy = (getAttribute(svg, 'aria-labelledby') ?? '').split(/\s+/);
  const title = svg.childElements.find((child) => child.is('title'));
  return (
    label.trim() !== '' ||
    labelledBy.some((id) => page.ids.has(id)) ||
    (title !== undefined && getText(title) !== '')
  );
}

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
        .filter(
          (svg) =>
            (svg.parent?.closest('svg') ?? null) === null && getAttribute(svg, 'aria-hidden') !== 'true',
        )
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
