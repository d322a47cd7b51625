import { labels } from '@/lib/label.ts';
import { formatDay } from '@/lib/date.ts';
import { splitTemplate, type TemplatePart } from '@/lib/template.ts';
import { errorPath, faultPath, guidePath, productPath, signaturePath } from '@/lib/route.ts';
import { getErrorTitle } from './link.ts';
import { pick, type Catalogue, type ProductSignature } from './catalogue.ts';

/** A verbatim message with everything its block shows. */
export interface Message {
  /** Fragment on its product's page. */
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
  source: { title: string; url: string };
  fault: { title: string; href: string };
  error: { id: string; title: string; href: string };
  /** The page that fixes it. */
  fix: { title: string; href: string } | undefined;
}

/** How well a message is known, as a mark. */
export interface Evidence {
  kind: ProductSignature['evidence']['kind'];
  /** The mark's words: "Reproduced on nginx 1.22.1, 22 Nov 2026". */
  text: string;
}

function describeEvidence(product: string, { kind, version, date }: ProductSignature['evidence']): Evidence {
  const day = formatDay(date);
  const name = version === undefined ? product : `${product} ${version}`;
  const texts = {
    lab: `Reproduced on ${name}, ${day}`,
    'source-code': `Source code${version === undefined ? '' : ` of ${version}`}, ${day}`,
    'vendor-docs': `Vendor documentation, ${day}`,
    report: `Reported by users, ${day}`,
  };
  return { kind, text: texts[kind] };
}

function describeVersions({ since, until }: ProductSignature): string | undefined {
  if (since !== undefined && until !== undefined) return `${since} to ${until}`;
  if (since !== undefined) return `since ${since}`;
  return until === undefined ? undefined : `until ${until}`;
}

/** Returns a signature as the block that shows it needs it. */
export function getMessage(catalogue: Catalogue, signature: ProductSignature): Message {
  const { name } = pick(catalogue.products, signature.product).data;
  const guide = signature.guide === undefined ? undefined : pick(catalogue.guides, signature.guide);
  return {
    id: signature.id,
    href: signaturePath(signature.product, signature.id),
    parts: splitTemplate(signature.text),
    product: { name, href: productPath(signature.product) },
    place: labels.place[signature.where],
    status: signature.status,
    versions: describeVersions(signature),
    meaning: signature.meaning,
    evidence: describeEvidence(name, signature.evidence),
    source: signature.source,
    fault: { title: pick(catalogue.faults, signature.fault).data.title, href: faultPath(signature.fault) },
    error: {
      id: signature.error,
      title: getErrorTitle(catalogue, signature.error),
      href: errorPath(signature.error),
    },
    fix: guide && { title: guide.data.title, href: guidePath(guide.id) },
  };
}
