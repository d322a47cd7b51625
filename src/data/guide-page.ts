import { joinWords, labels } from '@/lib/label.ts';
import { summarize } from '@/lib/inline-markdown.ts';
import { getGuideCrumbs } from './breadcrumb.ts';
import { getCatalogue, pick } from './catalogue.ts';
import { getGuideContent, type GuideContent } from './guide.ts';
import type { Article } from './article.ts';

/** Everything a guide's own page shows. */
export interface GuidePage {
  article: Article;
  guide: GuideContent;
}

/** Returns the ids of all guides that have a page of their own. */
export async function getScopedGuideIds(): Promise<string[]> {
  const { guides } = await getCatalogue();
  return [...guides.keys()].filter((id) => !id.endsWith('/index'));
}

/** Returns the page of one guide. */
export async function getGuidePage(id: string): Promise<GuidePage> {
  const catalogue = await getCatalogue();
  const { data } = pick(catalogue.guides, id);
  const error = pick(catalogue.errors, data.error).data;
  const category = pick(catalogue.categories, data.category).data.title;
  const guide = getGuideContent(catalogue, id);
  return {
    guide,
    article: {
      title: data.title,
      description: summarize(data.quickAnswer),
      heading: data.title,
      code: error.code,
      labels: [`${error.code} ${error.name}`, category],
      crumbs: getGuideCrumbs(catalogue, id),
      published: data.published,
      reviewed: data.reviewed,
      audience: joinWords(data.audience.map((each) => labels.audience[each])),
      reproduced: guide.symptoms
        .flatMap(({ messages }) => messages)
        .filter(({ evidence }) => evidence.kind === 'lab').length,
      search: {
        kind: 'Guide',
        category,
        products: data.products.map((product) => pick(catalogue.products, product).data.name),
      },
    },
  };
}
