import { faultPath, productPath } from '@/lib/route.ts';
import type { Product } from '@/schemas/product.ts';
import type { Catalogue } from './catalogue.ts';
import { getCell, type MatrixStatus } from './matrix-cell.ts';

/** Faults × products: what each product answers when the same thing goes wrong. */
export interface Matrix {
  products: { name: string; href: string }[];
  rows: { title: string; href: string; isFiner: boolean; cells: MatrixStatus[][] }[];
}

/** Products that answer a request in the place of another hop; the rest only meet the same faults. */
export const answeringKinds: readonly Product['kind'][] = [
  'proxy',
  'load-balancer',
  'cdn',
  'web-server',
  'application-server',
];

/** Those of them that have an upstream of their own. */
export const forwardingKinds = answeringKinds.filter((kind) => kind !== 'application-server');

type Column = Pick<Product, 'name'> & { id: string; cellOf: Map<string, MatrixStatus[]> };

/** Returns the cells of one product by fault; faults of which nothing is known are left out. */
function getColumn(
  { labs, signatures, homes }: Catalogue,
  faults: readonly string[],
  { id, name }: { id: string; name: string },
): Column {
  const ownLabs = [...labs.values()].filter(({ data }) => data.software[0]?.product === id);
  const ownSignatures = [...signatures.values()].filter(({ product }) => product === id);
  const cells = faults.map((fault): [string, MatrixStatus[]] => [
    fault,
    getCell({
      product: name,
      labs: ownLabs.filter(({ data }) => data.fault === fault),
      signatures: ownSignatures.filter((signature) => signature.fault === fault),
      homes,
      runs: labs,
    }),
  ]);
  return { id, name, cellOf: new Map(cells.filter(([, cell]) => cell.length > 0)) };
}

/**
 * Returns the matrix over the answering products and those faults that have something between them, fullest column first.
 * @param includes which faults have a row
 * @param kinds which products have a column
 */
export function getMatrix(
  catalogue: Catalogue,
  includes: (fault: string) => boolean,
  kinds: readonly Product['kind'][] = answeringKinds,
): Matrix {
  const faults = [...catalogue.faults.values()].filter(({ id }) => includes(id));
  const ids = faults.map(({ id }) => id);
  const columns = [...catalogue.products.values()]
    .filter(({ data }) => kinds.includes(data.kind))
    .map(({ id, data }) => getColumn(catalogue, ids, { id, name: data.name }))
    .filter(({ cellOf }) => cellOf.size > 0)
    .toSorted((a, b) => b.cellOf.size - a.cellOf.size);
  const rows = faults
    .map(({ id, data }) => ({
      title: data.title,
      href: faultPath(id),
      isFiner: data.parent !== undefined,
      cells: columns.map(({ cellOf }) => cellOf.get(id) ?? []),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return { products: columns.map(({ id, name }) => ({ name, href: productPath(id) })), rows };
}
