import type { Cause } from '@/schemas/cause.ts';
import type { Fix } from '@/schemas/fix.ts';
import type { Guide } from '@/schemas/guide.ts';
import type { Source } from '@/schemas/source.ts';
import { faultPath } from '@/lib/route.ts';
import { pick, type Catalogue } from './catalogue.ts';
import { getLabMark, type LabMark } from './lab-mark.ts';
import { linkError, linkGuide, type PageLink } from './link.ts';
import { getMessage, type Message } from './message.ts';

/** A cause with links to its fault and to the fixes that remove it. */
export interface GuideCause extends Omit<Cause, 'fault'> {
  fault: { title: string; href: string };
  fixes: { number: number; href: string }[];
  lab: LabMark | undefined;
}

/** A fix with its number on the page and the titles of the causes it removes. */
export interface GuideFix extends Fix {
  number: number;
  removes: { title: string; href: string }[];
  lab: LabMark | undefined;
}

/** Everything the sections of a guide show. */
export interface GuideContent {
  quickAnswer: string;
  path: Guide['path'];
  symptoms: { text: string; messages: Message[] }[];
  causes: GuideCause[];
  fixes: GuideFix[];
  advancedFixes: GuideFix[];
  avoid: Guide['avoid'];
  prevention: string[];
  faq: Guide['faq'];
  related: PageLink[];
  sources: Source[];
}

/** Returns the mark of one of the guide's causes or fixes. */
type FindLab = (part: 'cause' | 'fix', id: string) => LabMark | undefined;

function numberFixes(
  { causes, fixes, advancedFixes }: Guide,
  findLab: FindLab,
): { basic: GuideFix[]; advanced: GuideFix[] } {
  const titleOf = new Map(causes.map(({ id, title }) => [id, title]));
  const number = (fix: Fix, at: number): GuideFix => ({
    ...fix,
    number: at + 1,
    removes: fix.addresses.map((id) => ({ title: titleOf.get(id) ?? id, href: `#${id}` })),
    lab: findLab('fix', fix.id),
  });
  return {
    basic: fixes.map(number),
    advanced: advancedFixes.map((fix, at) => number(fix, fixes.length + at)),
  };
}

/** Returns a guide with every reference resolved, in the order in which the page shows it. */
export function getGuideContent(catalogue: Catalogue, id: string): GuideContent {
  const { data } = pick(catalogue.guides, id);
  const findLab: FindLab = (part, each) => getLabMark(catalogue.labs, id, part, each);
  const { basic, advanced } = numberFixes(data, findLab);
  return {
    quickAnswer: data.quickAnswer,
    path: data.path,
    symptoms: data.symptoms.map(({ text, signatures = [] }) => ({
      text,
      messages: signatures.map((each) => getMessage(catalogue, pick(catalogue.signatures, each))),
    })),
    causes: data.causes.map(({ fault, ...cause }) => ({
      ...cause,
      fault: { title: pick(catalogue.faults, fault).data.title, href: faultPath(fault) },
      fixes: [...basic, ...advanced]
        .filter(({ addresses }) => addresses.includes(cause.id))
        .map(({ number, id: fix }) => ({ number, href: `#${fix}` })),
      lab: findLab('cause', cause.id),
    })),
    fixes: basic,
    advancedFixes: advanced,
    avoid: data.avoid,
    prevention: data.prevention,
    faq: data.faq,
    related: data.related.map((link) =>
      'error' in link
        ? linkError(catalogue, link.error, link.reason)
        : linkGuide(catalogue, link.guide, link.reason),
    ),
    sources: data.sources,
  };
}
