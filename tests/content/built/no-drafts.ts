import { getTexts } from './site/element.ts';
import { getAll } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

const draft = /\b(?:TODO|FIXME|TBD)\b|\b[Ll]orem ipsum\b|\b[Cc]oming soon\b|\[object Object\]/;

export const rule: BuiltRule = {
  name: 'no-drafts',
  description: 'No page shows a word that stands for text to come.',
  check({ pages }) {
    return pages.flatMap((page) => {
      const texts = [page.title, page.description, ...getAll(page, 'body').flatMap(getTexts)];
      const word = texts.flatMap((text) => draft.exec(text)?.[0] ?? []).at(0);
      return word === undefined ? [] : [violate(this.name, page, 'text', `"${word}"`, 'finished text')];
    });
  },
};
