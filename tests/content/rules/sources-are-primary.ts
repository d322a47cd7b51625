import type { Catalogue, Entry } from '../catalogue.ts';
import { violate, type Rule } from '../rule.ts';
import type { Violation } from '../violation.ts';
import { acceptedSources, sourceKinds, type AcceptedSources, type SourceKind } from './accepted-sources.ts';

const name = 'sources-are-primary';
const listFile = 'tests/content/rules/accepted-sources.ts';

/** Parameters that tell a site who sent the reader, and change nothing on the page. */
const tracking = /^(?:utm_.+|gclid|dclid|fbclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|ref_src|trk)$/;

/** One address in content/. */
interface Use {
  entry: Entry<unknown>;
  /** Path of the link, without its field `url`. */
  path: PropertyKey[];
  url: string;
  /** Whether users may be the source: of what was seen, or beside primary sources. */
  mayReport: boolean;
  /** Whether the start page of a site or repository is enough. */
  mayStart: boolean;
}

/** How many primary sources each entry of a collection needs. */
const needed = { errors: 1, comparisons: 1, guides: 2 } as const;

function getUses({ errors, comparisons, guides, faults, products, signatures }: Catalogue): Use[] {
  return [
    ...[...errors, ...comparisons, ...guides].flatMap((entry) =>
      entry.data.sources.map(({ url }, at) => ({
        entry,
        path: ['sources', at],
        url,
        mayReport: true,
        mayStart: false,
      })),
    ),
    ...faults.map((entry) => ({
      entry,
      path: ['source'],
      url: entry.data.source.url,
      mayReport: false,
      mayStart: false,
    })),
    ...products.flatMap((entry) => [
      ...entry.data.docs.map(({ url }, at) => ({
        entry,
        path: ['docs', at],
        url,
        mayReport: false,
        mayStart: true,
      })),
      ...entry.data.fingerprints.map(({ source }, at) => ({
        entry,
        path: ['fingerprints', at, 'source'],
        url: source.url,
        mayReport: true,
        mayStart: false,
      })),
    ]),
    ...signatures.flatMap((entry) =>
      entry.data.signatures.flatMap(({ source, evidence, translations = [] }, at) => [
        {
          entry,
          path: ['signatures', at, 'source'],
          url: source.url,
          mayReport: evidence.kind === 'report',
          mayStart: false,
        },
        ...translations.map((translation, nth) => ({
          entry,
          path: ['signatures', at, 'translations', nth, 'source'],
          url: translation.source.url,
          mayReport: true,
          mayStart: false,
        })),
      ]),
    ),
  ];
}

function getParts(address: string): string[] {
  return address.split('/').filter((part) => part !== '');
}

/** Returns a function that finds the place of the list that decides about an address, and its kind. */
function readList(accepted: AcceptedSources) {
  const places = sourceKinds
    .flatMap((kind) =>
      Object.keys(accepted[kind]).map((place) => {
        const parts = getParts(place);
        return { kind, place, parts, literals: parts.filter((part) => part !== '*').length };
      }),
    )
    .toSorted((one, other) => other.literals - one.literals);
  return (url: string): { kind: SourceKind; place: string } | undefined => {
    const { host, pathname } = new URL(url);
    const found = getParts(host + pathname);
    return places.find(({ parts }) =>
      parts.every((part, at) => part === found[at] || (part === '*' && at in found)),
    );
  };
}

/** Whether an address leads to a whole site, repository or list of threads, where a reader has to search. */
function isStart(url: string): boolean {
  const { host, pathname } = new URL(url);
  const [, , ...page] = getParts(pathname);
  return host === 'github.com' ? page.length < 2 : pathname === '/';
}

function checkUse({ entry, path, url, mayReport, mayStart }: Use, kind: SourceKind | undefined): Violation[] {
  const refuse = (allowed: string) => violate(name, entry, [...path, 'url'], url, allowed);
  const parameter = [...new URL(url).searchParams.keys()].find((key) => tracking.test(key));
  return [
    ...(kind === undefined ? [refuse(`an address below one of those in ${listFile}`)] : []),
    ...(kind === 'report' && !mayReport
      ? [refuse('a primary source; what users report, for messages with evidence of kind report')]
      : []),
    ...(isStart(url) && !mayStart ? [refuse('the page that says it')] : []),
    ...(parameter === undefined ? [] : [refuse(`the address without the parameter ${parameter}`)]),
  ];
}

/** Returns what is wrong with the addresses that content/ names as its sources. */
export function checkSources(catalogue: Catalogue, accepted: AcceptedSources): Violation[] {
  const findPlace = readList(accepted);
  const isPrimary = ({ url }: { url: string }) => {
    const kind = findPlace(url)?.kind;
    return kind !== undefined && kind !== 'report';
  };
  return [
    ...getUses(catalogue).flatMap((use) => checkUse(use, findPlace(use.url)?.kind)),
    ...(['errors', 'comparisons', 'guides'] as const).flatMap((collection) =>
      catalogue[collection].flatMap((entry) => {
        // Two places of one page are one source.
        const pages = entry.data.sources.filter(isPrimary).map(({ url }) => url.replace(/#.*/, ''));
        const count = new Set(pages).size;
        return count >= needed[collection]
          ? []
          : [violate(name, entry, ['sources'], `${count} primary`, `at least ${needed[collection]} primary`)];
      }),
    ),
  ];
}

/** Returns the places of the list that decide about no address in content/. */
export function checkAccepted(catalogue: Catalogue, accepted: AcceptedSources): Violation[] {
  const findPlace = readList(accepted);
  const used = new Set(getUses(catalogue).map(({ url }) => findPlace(url)?.place));
  return sourceKinds.flatMap((kind) =>
    Object.keys(accepted[kind])
      .filter((place) => !used.has(place))
      .map((place) => ({
        rule: name,
        file: listFile,
        line: undefined,
        field: kind,
        found: `${place}, which no source needs`,
        allowed: 'places of sources in content/',
      })),
  );
}

export const rule: Rule = {
  name,
  description: 'Every source is of an accepted kind, and what users report stands beside primary sources.',
  check: (catalogue) => [
    ...checkSources(catalogue, acceptedSources),
    ...checkAccepted(catalogue, acceptedSources),
  ],
};
