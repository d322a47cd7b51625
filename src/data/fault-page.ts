import type { Fault } from '@/schemas/fault.ts';
import { groupBy } from '@/lib/group.ts';
import { faultPath } from '@/lib/route.ts';
import { shareOut } from '@/lib/share.ts';
import { evidenceKinds } from '@/schemas/signature.ts';
import { getListCrumbs, type Crumb } from './breadcrumb.ts';
import { getCatalogue, pick } from './catalogue.ts';
import { linkGuide, trimNotes, type PageLink } from './link.ts';
import { linkStage } from './stage.ts';
import { getMessage, type Message } from './message.ts';

/** One product's messages of a fault. */
export interface FaultGroup {
  name: string;
  href: string;
  /** The most telling ones, with what they mean. */
  messages: Message[];
  /** Others, each in a line. */
  others: Message[];
  /** How many more its product's page has. */
  more: number;
}

/** Messages with their meaning that a fault's page carries within its budget. */
const shownInAll = 10;

/** More guides than this go without their quick answers. */
const notedGuides = 6;

/** Messages in a line that it carries beside them. */
const linesInAll = 12;

function groupMessages(messages: Message[]): FaultGroup[] {
  const groups = [...groupBy(messages, ({ product }) => product.href)];
  const sizes = groups.map(([, { length }]) => length);
  // Where the products are more than the limit, the last ones have lines only.
  const shares = shareOut(sizes, shownInAll).map((share, at) => (at < shownInAll ? share : 0));
  const lines = shareOut(
    sizes.map((size, at) => size - (shares[at] ?? 0)),
    linesInAll,
  );
  return groups.map(([href, group], at) => {
    const byEvidence = group.toSorted(
      (a, b) => evidenceKinds.indexOf(a.evidence.kind) - evidenceKinds.indexOf(b.evidence.kind),
    );
    const share = shares[at] ?? 0;
    const others = byEvidence.slice(share, share + (lines[at] ?? 0));
    return {
      href,
      name: group[0]?.product.name ?? '',
      messages: byEvidence.slice(0, share),
      others,
      more: group.length - share - others.length,
    };
  });
}

/** Everything a fault's page shows: one failure across products. */
export interface FaultPage {
  crumbs: Crumb[];
  fault: Fault;
  /** The matrix it has a row in. */
  stage: PageLink;
  parent: PageLink | undefined;
  children: PageLink[];
  /** Its messages, product by product. */
  groups: FaultGroup[];
  /** Guides with a cause that comes from this fault. */
  guides: PageLink[];
}

/** Returns the ids of all faults. */
export async function getFaultIds(): Promise<string[]> {
  return [...(await getCatalogue()).faults.keys()];
}

/** Returns the page of one fault. */
export async function getFaultPage(id: string): Promise<FaultPage> {
  const catalogue = await getCatalogue();
  const { faults, guides, signatures } = catalogue;
  const { data } = pick(faults, id);
  const link = (fault: string): PageLink => ({
    href: faultPath(fault),
    title: pick(faults, fault).data.title,
    note: pick(faults, fault).data.summary,
  });
  const stage = linkStage(catalogue, id);
  const messages = [...signatures.values()]
    .filter(({ fault }) => fault === id)
    .map((signature) => getMessage(catalogue, signature));
  return {
    crumbs: getListCrumbs(data.title, { title: 'Faults', href: '/faults/' }, stage),
    stage,
    fault: data,
    parent: data.parent === undefined ? undefined : link(data.parent),
    children: [...faults.values()].filter((each) => each.data.parent === id).map((each) => link(each.id)),
    groups: groupMessages(messages),
    guides: trimNotes(
      [...guides.values()]
        .filter((guide) => guide.data.causes.some(({ fault }) => fault === id))
        .map((guide) => linkGuide(catalogue, guide.id)),
      notedGuides,
    ),
  };
}
