import { getCode } from './site/element.ts';
import type { Inventory } from './site/inventory.ts';
import { getAll, type Page } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';
import { getFirstScripts } from './site/script-graph.ts';
import { getPackedSize, getServedSize } from './site/served-size.ts';
import type { Site } from './site/site.ts';

/** One measure of one page, in bytes as they are sent. */
interface Weight {
  page: Page;
  measure: 'HTML' | 'inlined style' | 'scripts before interaction';
  /** Kind of page, for comparing like with like. */
  kind: string;
  bytes: number;
  limit: number;
}

const limits = { guide: 28_000, other: 14_600, style: 7_000, scripts: 6_000 };
const guideKind = 'page with a guide';

function getKind({ url, refresh }: Page, { guides }: Inventory): string {
  if (guides.some((guide) => guide.url === url)) return guideKind;
  if (refresh !== undefined) return 'redirect';
  const [, first = '', second = ''] = url.split('/');
  return second === '' ? 'single page' : `page below /${first}/`;
}

function weigh(site: Site, page: Page, inventory: Inventory): Weight[] {
  const kind = getKind(page, inventory);
  const styles = getAll(page, 'style').map((style) => getPackedSize(getCode(style)));
  const scripts = [...getFirstScripts(site, page)]
    .filter((file) => site.files.has(file))
    .map((file) => getServedSize(site, file));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return [
    {
      page,
      measure: 'HTML',
      kind,
      bytes: getServedSize(site, page.file),
      limit: kind === guideKind ? limits.guide : limits.other,
    },
    { page, measure: 'inlined style', kind, bytes: sum(styles), limit: limits.style },
    { page, measure: 'scripts before interaction', kind, bytes: sum(scripts), limit: limits.scripts },
  ];
}

const getWeights = (site: Site, inventory: Inventory) =>
  site.pages.flatMap((page) => weigh(site, page, inventory));

/** Returns the largest page of each kind by each measure, one on each line. */
function getLargest(site: Site, inventory: Inventory): string {
  const largest = new Map<string, Weight>();
  for (const weight of getWeights(site, inventory)) {
    const key = `${weight.measure}, ${weight.kind}`;
    if (weight.bytes > (largest.get(key)?.bytes ?? 0)) largest.set(key, weight);
  }
  const lines = [...largest].map(
    ([key, { page, bytes, limit }]) => `${key}: ${bytes} of ${limit} at ${page.url}`,
  );
  return ['Largest page of each kind, in bytes:', ...lines.sort()].join('\n');
}

export const rule: BuiltRule = {
  name: 'budget',
  description: 'No page is heavier than its budget: HTML, inlined style, and scripts before interaction.',
  check(site, inventory) {
    return getWeights(site, inventory)
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ page, measure, kind, bytes, limit }) =>
        violate(this.name, page, measure, `${bytes} bytes (${kind})`, `${limit}`),
      );
  },
  summarize: getLargest,
};
