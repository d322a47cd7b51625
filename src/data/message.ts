import type { Link } from '@/schemas/source.ts';
import { labels } from '@/lib/label.ts';
import { formatDay } from '@/lib/date.ts';
import { splitTemplate, type TemplatePart } from '@/lib/template.ts';
import { errorPath, faultPath, guidePath, labPath, productPath } from '@/lib/route.ts';
import { getErrorTitle } from './link.ts';
import { pick, type Catalogue, type ProductSignature } from './catalogue.ts';
import { getProof, type Proof } from './proof.ts';

/** A verbatim message with everything its block shows. */
export interface Message {
  /** Fragment on the page where it stands in full. */
  id: string;
  href: string;
  parts: TemplatePart[];
  product: { name: string; href: string };
  place: string;
  status: number | undefined;
  /** Versions it holds for, such as "since 1.19". */
  versions: string | undefined;
  meaning: string;
  evidence: Evidence;
  source: Link;
  /** The same in other languages, once for each source; empty where it is printed in English alone. */
  translations: TranslationGroup[];
  fault: { title: string; href: string };
  error: { id: string; title: string; href: string };
  /** The page that fixes it. */
  fix: { title: string; href: string } | undefined;
}

/** A message in other languages, as one source has them. */
export interface TranslationGroup {
  source: Link;
  texts: { language: string; tag: string; text: string }[];
}

/** How well a message is known, as a mark. */
export interface Evidence {
  kind: ProductSignature['evidence']['kind'];
  /** The mark's words: "Reproduced on nginx 1.22.1, 22 Nov 2026". */
  text: string;
  /** The page of the lab that reproduced it. */
  href: string | undefined;
}

function describeEvidence(product: string, { kind, version, date, lab }: Proof): Evidence {
  const words = {
    lab: `Reproduced on ${product}${version === undefined ? '' : ` ${version}`}`,
    'source-code': `Source code${version === undefined ? '' : ` of ${version}`}`,
    'vendor-docs': 'Vendor documentation',
    report: 'Reported by users',
  };
  const text = date === undefined ? words[kind] : `${words[kind]}, ${formatDay(date)}`;
  return { kind, text, href: lab === undefined ? undefined : labPath(lab) };
}

function describeVersions({ since, until }: ProductSignature): string | undefined {
  if (since !== undefined && until !== undefined) return `${since} to ${until}`;
  if (since !== undefined) return `since ${since}`;
  return until === undefined ? undefined : `until ${until}`;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

const describeTranslations = ({ translations = [] }: ProductSignature): TranslationGroup[] =>
  translations.map(({ source, texts }) => ({
    source,
    texts: Object.entries(texts)
      .map(([tag, text]) => ({ language: languages.of(tag) ?? tag, tag, text }))
      .toSorted((a, b) => a.language.localeCompare(b.language, 'en')),
  }));

/** Returns a signature as the block that shows it needs it. */
export function getMessage(catalogue: Catalogue, signature: ProductSignature): Message {
  const { name } = pick(catalogue.products, signature.product).data;
  const guide = signature.guide === undefined ? undefined : pick(catalogue.guides, signature.guide);
  return {
    id: signature.id,
    href: pick(catalogue.homes, `${signature.product}/${signature.id}`),
    parts: splitTemplate(signature.text),
    product: { name, href: productPath(signature.product) },
    place: labels.place[signature.where],
    status: signature.status,
    versions: describeVersions(signature),
    meaning: signature.meaning,
    evidence: describeEvidence(name, getProof(catalogue.labs, signature)),
    source: signature.source,
    translations: describeTranslations(signature),
    fault: { title: pick(catalogue.faults, signature.fault).data.title, href: faultPath(signature.fault) },
    error: {
      id: signature.error,
      title: getErrorTitle(catalogue, signature.error),
      href: errorPath(signature.error),
    },
    fix: guide && { title: guide.data.title, href: guidePath(guide.id) },
  };
}
