import { faultPath, productPath, signaturePath } from '@/lib/route.ts';
import { evidenceKinds } from '@/schemas/signature.ts';
import { getCatalogue, type ProductSignature } from './catalogue.ts';

/** One status a product answers with, and how well that is known. */
export interface MatrixStatus {
  /** "502", or "log" where the client gets no status of the product's own. */
  text: string;
  href: string;
  evidence: ProductSignature['evidence']['kind'];
  /** The whole cell in words, for those who cannot see the mark. */
  label: string;
}

/** Faults × products: what each product answers when the same thing goes wrong. */
export interface Matrix {
  products: { name: string; href: string }[];
  rows: { title: string; href: string; isFiner: boolean; cells: MatrixStatus[][] }[];
}

const evidenceWords = {
  lab: 'reproduced',
  'source-code': 'from source code',
  'vendor-docs': 'from vendor documentation',
  report: 'reported by users',
};

function getCell(signatures: ProductSignature[], productName: string): MatrixStatus[] {
  const best = signatures.toSorted(
    (a, b) =>
      (a.status ?? 1000) - (b.status ?? 1000) ||
      evidenceKinds.indexOf(a.evidence.kind) - evidenceKinds.indexOf(b.evidence.kind),
  );
  return best
    .filter(({ status }, at) => best.findIndex((other) => other.status === status) === at)
    .map(({ status, evidence, product, id }) => {
      const text = status === undefined ? 'log' : String(status);
      return {
        text,
        href: signaturePath(product, id),
        evidence: evidence.kind,
        label: `${productName}: ${status === undefined ? 'a log line only' : text}, ${evidenceWords[evidence.kind]}`,
      };
    });
}

/** Returns the matrix over all faults and products that have a message between them, fullest column first. */
export async function getMatrix(): Promise<Matrix> {
  const { faults, products, signatures } = await getCatalogue();
  const all = [...signatures.values()];
  const faultsOf = (id: string) =>
    new Set(all.filter(({ product }) => product === id).map(({ fault }) => fault)).size;
  const columns = [...products.values()]
    .filter(({ id }) => faultsOf(id) > 0)
    .toSorted((a, b) => faultsOf(b.id) - faultsOf(a.id));
  const rows = [...faults.values()]
    .map(({ id, data }) => ({
      title: data.title,
      href: faultPath(id),
      isFiner: data.parent !== undefined,
      cells: columns.map((column) =>
        getCell(
          all.filter(({ fault, product }) => fault === id && product === column.id),
          column.data.name,
        ),
      ),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return { products: columns.map(({ id, data }) => ({ name: data.name, href: productPath(id) })), rows };
}
