import { violate, violateFile, type BuiltRule } from './site/rule.ts';

const advanced = 'advanced-fixes';
const sections = [
  'quick-answer',
  'symptoms',
  'causes',
  'fixes',
  advanced,
  'avoid',
  'prevention',
  'faq',
  'related',
  'sources',
];

export const rule: BuiltRule = {
  name: 'guide-sections',
  description: 'Every page with a guide has the sections of a guide, in their order.',
  check({ pageAt }, { guides }) {
    return guides.flatMap(({ url, hasAdvancedFixes }) => {
      const page = pageAt.get(url);
      if (!page) return [violateFile(this.name, url, 'page', 'none', 'the page of this guide')];
      const wanted = sections.filter((id) => id !== advanced || hasAdvancedFixes);
      const found = [...page.ids].filter((id) => sections.includes(id));
      return found.join(' ') === wanted.join(' ')
        ? []
        : [violate(this.name, page, 'sections', found.join(' ') || 'none', wanted.join(' '))];
    });
  },
};
