import type { Evidence } from '@/schemas/evidence.ts';
import type { Catalogue, ProductSignature } from './catalogue.ts';

/** How a message is known, with what its lab knows in place. */
export interface Proof {
  kind: ProductSignature['evidence']['kind'];
  version: string | undefined;
  date: string | undefined;
  /** Id of the lab that prints it. */
  lab: string | undefined;
}

/** Returns the version and day at which a lab captured a message: its last run, or an earlier one. */
export function findCapture(
  { software, date, lines, earlier = [] }: Evidence,
  product: string,
  message: string,
): { version: string | undefined; date: string } {
  const version = software.find((each) => each.product === product)?.version;
  const prints = (captured: Evidence['lines']) => captured.some(({ signature }) => signature === message);
  const before = prints(lines) ? undefined : earlier.find((run) => prints(run.lines));
  if (before === undefined) return { version, date };
  return { version: product === software[0]?.product ? before.version : version, date: before.date };
}

/** Returns how a message is known. Messages of a lab without a page of its own name version and day themselves. */
export function getProof(
  labs: Catalogue['labs'],
  { product, id, evidence }: Pick<ProductSignature, 'product' | 'id' | 'evidence'>,
): Proof {
  const { kind, version, date, lab } = evidence;
  const entry = lab === undefined ? undefined : labs.get(lab);
  if (lab === undefined || entry === undefined) return { kind, version, date, lab: undefined };
  return { kind, lab, ...findCapture(entry.data, product, `${product}/${id}`) };
}
