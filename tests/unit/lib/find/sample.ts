import type {
  KnownError,
  KnownFault,
  KnownGuide,
  KnownSignature,
} from '../../../../src/lib/diagnose/source.ts';
import type { FindSource } from '../../../../src/lib/find/source.ts';

type Listed = FindSource['errors'][number];

/** Returns an error with the given parts, found by nothing else. */
export const sampleError = (parts: Partial<Listed> & Pick<KnownError, 'id'>): Listed => ({
  url: `/errors/${parts.id}/`,
  code: '599',
  name: 'Sample',
  summary: '',
  aliases: [],
  category: 'sample',
  product: null,
  guides: [],
  ...parts,
});

/** Returns a guide with the given parts, found by nothing else. */
export const sampleGuide = (parts: Partial<KnownGuide> & Pick<KnownGuide, 'id' | 'error'>): KnownGuide => ({
  url: `/errors/${parts.id}/`,
  title: 'How to Fix It',
  products: [],
  symptoms: [],
  causes: [],
  questions: [],
  ...parts,
});

/** Returns a fault with the given parts. */
export const sampleFault = (parts: Partial<KnownFault> & Pick<KnownFault, 'id'>): KnownFault => ({
  url: `/faults/${parts.id}/`,
  title: 'Sample',
  aliases: [],
  summary: '',
  rfc9209: null,
  ...parts,
});

/** Returns a message of a product. */
export const sampleSignature = (
  parts: Partial<KnownSignature> & Pick<KnownSignature, 'id' | 'product' | 'error' | 'text'>,
): KnownSignature => ({
  where: 'error-log',
  status: null,
  fault: 'sample',
  guide: null,
  ...parts,
});

/** Returns a product. */
export const sampleProduct = (id: string, name: string): FindSource['products'][number] => ({
  id,
  name,
  url: `/products/${id}/`,
  kind: 'proxy',
  category: 'sample',
  aliases: [],
  related: [],
  fingerprints: [],
});
