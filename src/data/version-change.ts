import { labPath } from '@/lib/route.ts';
import { getCatalogue, pick } from './catalogue.ts';
import { getCapturedLines, type Capture } from './lab-page.ts';

/** A failure for which versions of a product print different messages. */
export interface VersionChange {
  product: string;
  title: string;
  href: string;
  /** What each version printed, newest first. */
  captures: Capture[];
}

/** Returns what changed between versions of a product, as labs saw it. */
export async function getVersionChanges(product: string): Promise<VersionChange[]> {
  const catalogue = await getCatalogue();
  return [...catalogue.labs.values()].flatMap(({ id, data }) => {
    const { title, software, date, lines, earlier = [] } = data;
    const [main] = software;
    if (main?.product !== product || earlier.length === 0) return [];
    const runs = [{ version: main.version, date, lines }, ...earlier];
    return [
      {
        product: pick(catalogue.products, main.product).data.name,
        title,
        href: labPath(id),
        captures: runs.map((run) => ({
          version: run.version,
          day: run.date,
          lines: getCapturedLines(catalogue, run.lines),
        })),
      },
    ];
  });
}
