import { formatDay } from '@/lib/date.ts';
import { groupBy } from '@/lib/group.ts';
import { labPath } from '@/lib/route.ts';
import { getCatalogue, pick } from './catalogue.ts';

/** A lab as the list of all labs shows it. */
export interface ListedLab {
  href: string;
  title: string;
  fault: string;
  status: number | undefined;
  day: string;
}

/** The labs that are about one product, in the order of their faults. */
export interface LabGroup {
  id: string;
  title: string;
  labs: ListedLab[];
}

/** Returns all labs, grouped by the product they are about: most labs first. */
export async function getLabGroups(): Promise<LabGroup[]> {
  const { labs, faults, products } = await getCatalogue();
  const orderOf = (fault: string) => pick(faults, fault).data.order;
  const sorted = [...labs.values()].toSorted((a, b) => orderOf(a.data.fault) - orderOf(b.data.fault));
  return [...groupBy(sorted, ({ id }) => id.split('/')[0] ?? '')]
    .map(([product, members]) => ({
      id: product,
      title: pick(products, product).data.name,
      labs: members.map(({ id, data }) => ({
        href: labPath(id),
        title: data.title,
        fault: pick(faults, data.fault).data.title,
        status: data.status,
        day: formatDay(data.date),
      })),
    }))
    .toSorted((a, b) => b.labs.length - a.labs.length || a.title.localeCompare(b.title, 'en'));
}
