import type { Catalogue } from '../../../src/data/catalogue.ts';
import type { Evidence } from '../../../src/schemas/evidence.ts';

/** What a lab of nginx captured, apart from the given parts. */
export const sampleEvidence = (parts: Partial<Evidence> = {}): Evidence => ({
  title: 'Nothing listens',
  software: [
    { product: 'nginx', version: '1.22.1' },
    { product: 'nodejs', version: '20.20.2' },
  ],
  date: '2026-11-25',
  fault: 'connection-refused',
  status: 502,
  proves: [{ guide: '502/nginx', cause: 'app-down', fix: 'start-app' }],
  lines: [{ where: 'error-log', signature: 'nginx/refused', text: 'Connection refused' }],
  check: { run: 'ss -ltn', prints: 'nothing' },
  fix: 'The application was started.',
  gone: '200 OK',
  ...parts,
});

/** Returns labs as the catalogue holds them. */
export const sampleLabs = (entries: Record<string, Partial<Evidence>>): Catalogue['labs'] =>
  new Map(
    Object.entries(entries).map(([id, parts]) => [
      id,
      { id, collection: 'evidence', data: sampleEvidence(parts) },
    ]),
  );
