import { getCode } from './site/element.ts';
import { getAll } from './site/page.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';
import type { Site } from './site/site.ts';

/** What an adapter's code cannot do without, by service. */
const marks = { plausible: '/api/event', umami: '/api/send', goatcounter: '/count?' };

function getScripts({ files, pages, read }: Site): { file: string; text: string }[] {
  return [
    ...[...files]
      .filter((file) => /\.m?js$/.test(file))
      .map((file) => ({ file, text: read(file).toString('utf8') })),
    ...pages.flatMap((page) =>
      getAll(page, 'script').map((element) => ({ file: page.file, text: getCode(element) })),
    ),
  ];
}

export const rule: BuiltRule = {
  name: 'statistics-stay-out',
  description: 'No code of a statistics service is in the build, except of the one that is configured.',
  check(site) {
    const configured = process.env['PUBLIC_ANALYTICS'];
    return getScripts(site).flatMap(({ file, text }) =>
      Object.entries(marks)
        .filter(([service, mark]) => service !== configured && text.includes(mark))
        .map(([service, mark]) => violateFile(this.name, file, mark, `code for ${service}`, 'none')),
    );
  },
};
