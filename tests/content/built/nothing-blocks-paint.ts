import { getAttribute, getCode } from './site/element.ts';
import { getAll } from './site/page.ts';
import { violate, violateFile, type BuiltRule } from './site/rule.ts';

const fontFile = /\.(woff2?|ttf|otf|eot)$/;

export const rule: BuiltRule = {
  name: 'nothing-blocks-paint',
  description: 'No page waits for a style sheet, a script or a font before it shows its text.',
  check({ pages, files }) {
    const blocking = pages.flatMap((page) => [
      ...getAll(page, 'link')
        .filter((link) => /\bstylesheet\b/.test(getAttribute(link, 'rel') ?? ''))
        .map((link) => violate(this.name, page, link, 'a style sheet in a file', 'styles in the page')),
      ...getAll(page, 'link')
        .filter((link) => getAttribute(link, 'as') === 'font')
        .map((link) => violate(this.name, page, link, 'a font', 'fonts of the reader')),
      ...getAll(page, 'script')
        .filter(
          (script) => getAttribute(script, 'src') !== undefined && getAttribute(script, 'type') !== 'module',
        )
        .filter((script) => !script.hasAttribute('async') && !script.hasAttribute('defer'))
        .map((script) => violate(this.name, page, script, 'a script that is waited for', 'type="module"')),
      ...getAll(page, 'style')
        .filter((style) => /@font-face|@import/.test(getCode(style)))
        .map((style) => violate(this.name, page, style, '@font-face or @import', 'fonts of the reader')),
    ]);
    const fonts = [...files].filter((file) => fontFile.test(file));
    return [...blocking, ...fonts.map((file) => violateFile(this.name, file, 'font', 'a file', 'none'))];
  },
};
