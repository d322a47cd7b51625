import { getAttribute } from './site/element.ts';
import { getAll } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

/** Browsers look for the encoding in this many bytes. */
const encodingWindow = 1024;

export const rule: BuiltRule = {
  name: 'document-basics',
  description:
    'Every page names its language and encoding, and fits the screen without keeping readers from zooming.',
  check({ pages }) {
    return pages.flatMap((page) => {
      const [html] = getAll(page, 'html');
      const language = (html && getAttribute(html, 'lang')) ?? '';
      const viewport = getAll(page, 'meta').find((meta) => getAttribute(meta, 'name') === 'viewport');
      const fit = (viewport && getAttribute(viewport, 'content')) ?? '';
      const isFitting = /width=device-width/.test(fit) && !/user-scalable=(no|0)|maximum-scale/.test(fit);
      return [
        ...(/^<!doctype html>/i.test(page.html)
          ? []
          : [violate(this.name, page, 'doctype', `"${page.html.slice(0, 20)}"`, '<!doctype html> first')]),
        ...(language === 'en' ? [] : [violate(this.name, page, 'lang', `"${language}"`, 'en')]),
        ...(/<meta charset="utf-8">/i.test(page.html.slice(0, encodingWindow))
          ? []
          : [violate(this.name, page, 'charset', 'none at the start', 'utf-8')]),
        ...(isFitting
          ? []
          : [
              violate(this.name, page, 'viewport', `"${fit}"`, 'width=device-width, and zooming not limited'),
            ]),
      ];
    });
  },
};
