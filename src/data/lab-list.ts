import { cut } from '@/lib/cut.ts';
import { formatDay } from '@/lib/date.ts';
import { groupBy } from '@/lib/group.ts';
import { joinWords } from '@/lib/label.ts';
import { labPath, labsPath } from '@/lib/route.ts';
import { getCatalogue, pick, type Catalogue } from './catalogue.ts';

/** A lab as the list of a product's labs shows it. */
export interface ListedLab {
  href: string;
  title: string;
  fault: string;
  status: number | undefined;
  day: string;
}

/** A product as the index of all labs shows it. */
export interface LabShelf {
  name: string;
  href: string;
  count: number;
  /** The versions that were run. */
  versions: string;
  /** The day of the runs, or the first and the last. */
  days: string;
}

/** A page of the list of a product's labs. */
export interface LabListPage {
  product: string;
  /** 1 for the first page. */
  part: number;
  href: string;
  labs: ListedLab[];
  shelf: LabShelf;
  /** All pages of the list, this one among them. */
  parts: { href: string; title: string; isHere: boolean }[];
}

/** Labs that one page lists within its budget. */
const labsPerPage = 150;

type Lab = Catalogue['labs'] extends Map<string, infer T> ? T : never;

const byVersion = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true });

function describeShelf({ products }: Catalogue, product: string, labs: readonly Lab[]): LabShelf {
  const days = labs.map(({ data }) => data.date).toSorted();
  const versions = labs.flatMap(({ data }) => [
    data.software[0]?.version ?? '',
    ...(data.earlier ?? []).map(({ version }) => version),
  ]);
  const ends = new Set([days.at(0) ?? '', days.at(-1) ?? '']);
  return {
    name: pick(products, product).data.name,
    href: labsPath(product),
    count: labs.length,
    versions: joinWords([...new Set(versions)].toSorted(byVersion)),
    days: [...ends].map(formatDay).join(' to '),
  };
}

/** Returns the labs by the product they are about, in the order of their faults. */
async function getLabsByProduct(): Promise<Map<string, Lab[]>> {
  const { labs, faults } = await getCatalogue();
  const orderOf = (lab: Lab) => pick(faults, lab.data.fault).data.order;
  return groupBy(
    [...labs.values()].toSorted((a, b) => orderOf(a) - orderOf(b)),
    ({ id }) => id.split('/')[0] ?? '',
  );
}

/** Returns the products that have labs: most labs first. */
export async function getLabShelves(): Promise<LabShelf[]> {
  const catalogue = await getCatalogue();
  return [...(await getLabsByProduct())]
    .map(([product, labs]) => describeShelf(catalogue, product, labs))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}

/** Returns the pages of the lists of all products' labs. */
export async function getLabListPages(): Promise<LabListPage[]> {
  const catalogue = await getCatalogue();
  return [...(await getLabsByProduct())].flatMap(([product, all]) => {
    const listed = all.map(({ id, data }) => ({
      href: labPath(id),
      title: data.title,
      fault: pick(catalogue.faults, data.fault).data.title,
      status: data.status,
      day: formatDay(data.date),
    }));
    return cut(listed, labsPerPage).map((labs, at, pages) => ({
      product,
      part: at + 1,
      href: labsPath(product, at + 1),
      labs,
      shelf: describeShelf(catalogue, product, all),
      parts: pages.map((_, nth) => ({
        href: labsPath(product, nth + 1),
        title: `Part ${nth + 1}`,
        isHere: nth === at,
      })),
    }));
  });
}
