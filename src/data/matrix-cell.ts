import { formatDay } from '@/lib/date.ts';
import { labPath } from '@/lib/route.ts';
import type { Evidence } from '@/schemas/evidence.ts';
import { evidenceKinds } from '@/schemas/signature.ts';
import type { Catalogue, ProductSignature } from './catalogue.ts';
import { getProof } from './proof.ts';

/** One status a product answers with, and how well that is known. */
export interface MatrixStatus {
  /** "502", or "log" where the client gets no status of the product's own. */
  text: string;
  href: string;
  evidence: ProductSignature['evidence']['kind'];
  /** The whole cell in words, for those who cannot see the mark. */
  label: string;
}

/** What a cell is made of: the labs and the messages of one product for one fault. */
export interface CellSources {
  product: string;
  labs: readonly { id: string; data: Pick<Evidence, 'software' | 'date' | 'status'> }[];
  signatures: readonly Pick<ProductSignature, 'product' | 'id' | 'status' | 'evidence'>[];
  /** All labs: a message of this fault can be one that a lab of another fault printed. */
  runs: Catalogue['labs'];
  homes: ReadonlyMap<string, string>;
}

const evidenceWords = {
  lab: 'reproduced',
  'source-code': 'from source code',
  'vendor-docs': 'from vendor documentation',
  report: 'reported by users',
};

const wordFor = (status: number | undefined) => (status === undefined ? 'log' : String(status));
const wordsFor = (status: number | undefined) => (status === undefined ? 'a log line only' : String(status));

/** Returns one item for each status, lowest first and none last: the first that has it. */
function firstOfEachStatus<T>(items: readonly T[], statusOf: (item: T) => number | undefined): T[] {
  return items
    .toSorted((a, b) => (statusOf(a) ?? 1000) - (statusOf(b) ?? 1000))
    .filter((item, at, sorted) => sorted.findIndex((other) => statusOf(other) === statusOf(item)) === at);
}

/** Returns a cell in words that a lab measured. */
const nameRun = (product: string, status: number | undefined, version = '', date = '') =>
  `${wordsFor(status)}, reproduced on ${product} ${version}, ${formatDay(date)}`;

function getMeasured({ product, labs }: CellSources): MatrixStatus[] {
  const newestFirst = labs.toSorted(
    (a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id, 'en'),
  );
  return firstOfEachStatus(newestFirst, ({ data }) => data.status).map(({ id, data }) => {
    return {
      text: wordFor(data.status),
      href: labPath(id),
      evidence: 'lab',
      label: nameRun(product, data.status, data.software[0]?.version, data.date),
    };
  });
}

function getTold({ product, signatures, homes, runs }: CellSources): MatrixStatus[] {
  const best = signatures.toSorted(
    (a, b) => evidenceKinds.indexOf(a.evidence.kind) - evidenceKinds.indexOf(b.evidence.kind),
  );
  const answered = firstOfEachStatus(best, ({ status }) => status);
  // Where a status is known, a line without one is a detail of the product's page.
  const isAnswered = answered.some(({ status }) => status !== undefined);
  const shown = answered.filter(({ status }) => !isAnswered || status !== undefined);
  return shown.map((signature) => {
    const { status } = signature;
    const { kind, lab, version, date } = getProof(runs, signature);
    const told = {
      text: wordFor(status),
      href: homes.get(`${signature.product}/${signature.id}`) ?? '',
      evidence: kind,
      label: `${product}: ${wordsFor(status)}, ${evidenceWords[kind]}`,
    };
    return lab === undefined
      ? told
      : { ...told, href: labPath(lab), label: nameRun(product, status, version, date) };
  });
}

/** Returns what a product answers to a fault: as labs measured it, or else as its messages tell. */
export function getCell(sources: CellSources): MatrixStatus[] {
  return sources.labs.length > 0 ? getMeasured(sources) : getTold(sources);
}
