import type { Evidence } from '@/schemas/evidence.ts';
import { labels } from '@/lib/label.ts';
import { splitTemplate, type TemplatePart } from '@/lib/template.ts';
import { faultPath, guidePath, labsPath, productPath } from '@/lib/route.ts';
import { getListCrumbs, type Crumb } from './breadcrumb.ts';
import { getCatalogue, pick, type Catalogue } from './catalogue.ts';
import type { PageLink } from './link.ts';

/** A line that a lab captured, with the place of the message it was found to be. */
export interface CapturedLine {
  product: string;
  place: string;
  parts: TemplatePart[];
  href: string;
}

/** What a lab captured from one version. */
export interface Capture {
  version: string;
  day: string;
  lines: CapturedLine[];
}

/** A guide's cause and fix that a lab proves. */
export interface LabProof {
  guide: PageLink;
  cause: PageLink;
  fix: PageLink;
}

/** Everything a lab's page shows, in the order of its story. */
export interface LabPage {
  id: string;
  crumbs: Crumb[];
  title: string;
  software: { name: string; href: string; version: string }[];
  day: string;
  fault: { title: string; href: string; summary: string };
  status: number | undefined;
  lines: CapturedLine[];
  check: { run: string; prints: TemplatePart[] } | undefined;
  fix: string;
  gone: string;
  proofs: LabProof[];
  /** What older versions printed where it differed, newest first. */
  earlier: Capture[];
  /** Whoever wants to see it with their own eyes. */
  command: string;
  source: string;
}

/** Returns captured text in pieces; white space at the end of a line says nothing. */
const splitCaptured = (text: string) => splitTemplate(text.replace(/[^\S\n]+$/gm, ''));

/** Returns captured lines with the places of their messages. */
export function getCapturedLines(catalogue: Catalogue, lines: Evidence['lines']): CapturedLine[] {
  return lines.map(({ where, signature, text }) => ({
    product: pick(catalogue.products, signature.split('/')[0] ?? '').data.name,
    place: labels.place[where],
    parts: splitCaptured(text),
    href: pick(catalogue.homes, signature),
  }));
}

function getProofs(catalogue: Catalogue, proves: Evidence['proves']): LabProof[] {
  return proves.map(({ guide, cause, fix }) => {
    const { title, causes, fixes, advancedFixes } = pick(catalogue.guides, guide).data;
    const link = (id: string, parts: readonly { id: string; title: string }[]) => ({
      href: `${guidePath(guide)}#${id}`,
      title: parts.find((part) => part.id === id)?.title ?? id,
    });
    return {
      guide: { href: guidePath(guide), title },
      cause: link(cause, causes),
      fix: link(fix, [...fixes, ...advancedFixes]),
    };
  });
}

/** Returns the product and the key of every lab, which make its id. */
export async function getLabKeys(): Promise<{ product: string; lab: string }[]> {
  return [...(await getCatalogue()).labs.keys()].map((id) => {
    const [product = '', lab = ''] = id.split('/');
    return { product, lab };
  });
}

/** Returns the page of one lab. */
export async function getLabPage(id: string): Promise<LabPage> {
  const catalogue = await getCatalogue();
  const { data } = pick(catalogue.labs, id);
  const fault = pick(catalogue.faults, data.fault).data;
  const [product = ''] = id.split('/');
  return {
    id,
    crumbs: getListCrumbs(
      data.title,
      { title: 'Labs', href: '/labs/' },
      { title: pick(catalogue.products, product).data.name, href: labsPath(product) },
    ),
    title: data.title,
    software: data.software.map(({ product, version }) => ({
      name: pick(catalogue.products, product).data.name,
      href: productPath(product),
      version,
    })),
    day: data.date,
    fault: { title: fault.title, href: faultPath(data.fault), summary: fault.summary },
    status: data.status,
    lines: getCapturedLines(catalogue, data.lines),
    check: data.check && { run: data.check.run, prints: splitCaptured(data.check.prints) },
    fix: data.fix,
    gone: data.gone,
    proofs: getProofs(catalogue, data.proves),
    earlier: (data.earlier ?? []).map(({ version, date, lines }) => ({
      version,
      day: date,
      lines: getCapturedLines(catalogue, lines),
    })),
    command: `npm run labs -- ${id}`,
    source: `tests/labs/${id}.lab.ts`,
  };
}
