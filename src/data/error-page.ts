import type { Source } from '@/schemas/source.ts';
import type { ErrorEntry } from '@/schemas/error.ts';
import { evidenceKinds } from '@/schemas/signature.ts';
import { groupBy } from '@/lib/group.ts';
import { shareOut } from '@/lib/share.ts';
import { fitDescription, fitTitle } from '@/lib/fit.ts';
import { messageGroupId } from '@/lib/route.ts';
import type { Article } from './article.ts';
import { getErrorCrumbs } from './breadcrumb.ts';
import { getCatalogue, pick, type Catalogue } from './catalogue.ts';
import { getComparisons, type ComparisonTable } from './comparison.ts';
import { getGuideContent, type GuideContent } from './guide.ts';
import { getErrorTitle, getGuideIds, linkError, linkGuide, type PageLink } from './link.ts';
import { getMessage, type Message } from './message.ts';

/** The messages of one product: the most telling few, and how many there are on its own page. */
export interface MessageGroup {
  name: string;
  /** Where all of them stand. */
  href: string;
  messages: Message[];
  total: number;
}

const shownPerProduct = 4;

/** Messages that an error's page carries within its budget. */
const shownInAll = 6;

/** Everything an error's page shows. */
export interface ErrorPage {
  article: Article;
  summary: string;
  meaning: ErrorEntry['audience'];
  aliases: string[];
  /** Exact texts, product by product. */
  messages: MessageGroup[];
  /** Guides with a page of their own: "choose where you see it". */
  scopes: PageLink[];
  /** The general guide, shown on this page; absent where none is written. */
  guide: { id: string; content: GuideContent } | undefined;
  /** Tables that set this error beside others. */
  comparisons: ComparisonTable[];
  neighbours: (PageLink & { meaning: string })[];
  sources: Source[];
}

/** Returns the few that tell most: reproduced ones first, one for each fault before a second. */
function chooseMessages(messages: Message[], count: number): Message[] {
  const byEvidence = messages.toSorted(
    (a, b) => evidenceKinds.indexOf(a.evidence.kind) - evidenceKinds.indexOf(b.evidence.kind),
  );
  const isFirstOfFault = ({ fault }: Message, at: number) =>
    byEvidence.findIndex((other) => other.fault.href === fault.href) === at;
  return [
    ...byEvidence.filter(isFirstOfFault),
    ...byEvidence.filter((message, at) => !isFirstOfFault(message, at)),
  ].slice(0, count);
}

function groupMessages(catalogue: Catalogue, error: string): MessageGroup[] {
  const messages = [...catalogue.signatures.values()]
    .filter((signature) => signature.error === error)
    .map((signature) => getMessage(catalogue, signature));
  const groups = [...groupBy(messages, ({ product }) => product.href).values()];
  const shares = shareOut(
    groups.map(({ length }) => Math.min(length, shownPerProduct)),
    shownInAll,
  );
  return groups.map((group, at) => ({
    href: `${group[0]?.product.href ?? ''}#${messageGroupId(error)}`,
    name: group[0]?.product.name ?? '',
    messages: chooseMessages(group, at < shownInAll ? (shares[at] ?? 1) : 0),
    total: group.length,
  }));
}

function countReproduced({ signatures }: Catalogue, error: string): number {
  return [...signatures.values()].filter((each) => each.error === error && each.evidence.kind === 'lab')
    .length;
}

/** Returns the ids of all errors. */
export async function getErrorIds(): Promise<string[]> {
  return [...(await getCatalogue()).errors.keys()];
}

/** Returns the page of one error. */
export async function getErrorPage(id: string): Promise<ErrorPage> {
  const catalogue = await getCatalogue();
  const { data } = pick(catalogue.errors, id);
  const guideIds = await getGuideIds(id);
  const general = guideIds.find((guide) => guide.endsWith('/index'));
  const guide =
    general === undefined ? undefined : { id: general, content: getGuideContent(catalogue, general) };
  const messages = groupMessages(catalogue, id);
  const comparisons = getComparisons(catalogue, id);
  const category = pick(catalogue.categories, data.category).data.title;
  return {
    article: {
      title: fitTitle(
        getErrorTitle(catalogue, id),
        ': meaning, causes and fixes',
        ': causes and fixes',
        ': fixes',
      ),
      description: fitDescription(
        guide?.content.quickAnswer ?? data.summary,
        'What it means, and what products print with it.',
      ),
      heading: data.name,
      code: data.code,
      labels: [
        category,
        ...(data.product === undefined ? [] : [pick(catalogue.products, data.product).data.name]),
      ],
      crumbs: getErrorCrumbs(catalogue, id),
      published: data.published,
      reviewed: data.reviewed,
      audience: 'visitors, owners and developers',
      reproduced: countReproduced(catalogue, id),
      search: {
        kind: 'Error',
        category,
        products: messages.map(({ name }) => name),
        codes: [data.code, ...data.aliases],
      },
    },
    summary: data.summary,
    meaning: data.audience,
    aliases: data.aliases,
    messages,
    scopes: guideIds.filter((guide) => guide !== general).map((guide) => linkGuide(catalogue, guide)),
    guide,
    comparisons,
    neighbours: data.related.map(({ error, reason }) => ({
      ...linkError(catalogue, error, reason),
      meaning: pick(catalogue.errors, error).data.summary,
    })),
    sources: [
      ...data.sources,
      ...(guide?.content.sources ?? []),
      ...comparisons.flatMap(({ sources }) => sources),
    ].filter(({ url }, at, all) => all.findIndex((other) => other.url === url) === at),
  };
}
