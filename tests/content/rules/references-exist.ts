import type { Catalogue, Entry } from '../catalogue.ts';
import { violate, type Rule } from '../rule.ts';

type Reference = { entry: Entry<unknown>; path: PropertyKey[]; id: string; to: Target };
type Target = 'categories' | 'products' | 'faults' | 'errors' | 'guides' | 'signatures' | 'evidence';

function getReferences(catalogue: Catalogue): Reference[] {
  const { products, faults, errors, comparisons, guides, signatures, evidence } = catalogue;
  const references: Reference[] = [];
  const refer = (entry: Entry<unknown>, to: Target, id: string | undefined, ...path: PropertyKey[]) => {
    if (id !== undefined) references.push({ entry, to, id, path });
  };
  for (const entry of products) refer(entry, 'categories', entry.data.category, 'category');
  for (const entry of faults) refer(entry, 'faults', entry.data.parent, 'parent');
  for (const entry of evidence) {
    const { software, fault, proves, lines } = entry.data;
    software.forEach(({ product }, at) => refer(entry, 'products', product, 'software', at, 'product'));
    refer(entry, 'faults', fault, 'fault');
    proves.forEach(({ guide }, at) => refer(entry, 'guides', guide, 'proves', at, 'guide'));
    lines.forEach(({ signature }, at) => refer(entry, 'signatures', signature, 'lines', at, 'signature'));
  }
  for (const entry of errors) {
    refer(entry, 'categories', entry.data.category, 'category');
    refer(entry, 'products', entry.data.product, 'product');
    entry.data.related.forEach(({ error }, at) => refer(entry, 'errors', error, 'related', at, 'error'));
  }
  for (const entry of comparisons) {
    entry.data.errors.forEach((id, at) => refer(entry, 'errors', id, 'errors', at));
  }
  for (const entry of guides) {
    const { error, category, products: named, causes, symptoms, related } = entry.data;
    refer(entry, 'errors', error, 'error');
    refer(entry, 'categories', category, 'category');
    named.forEach((id, at) => refer(entry, 'products', id, 'products', at));
    causes.forEach(({ fault }, at) => refer(entry, 'faults', fault, 'causes', at, 'fault'));
    symptoms.forEach(({ signatures: ids = [] }, at) =>
      ids.forEach((id, nth) => refer(entry, 'signatures', id, 'symptoms', at, 'signatures', nth)),
    );
    related.forEach((link, at) => {
      if ('error' in link) refer(entry, 'errors', link.error, 'related', at, 'error');
      else refer(entry, 'guides', link.guide, 'related', at, 'guide');
    });
  }
  for (const entry of signatures) {
    refer(entry, 'products', entry.id, 'signatures');
    entry.data.signatures.forEach(({ fault, error, guide, evidence: proof }, at) => {
      refer(entry, 'faults', fault, 'signatures', at, 'fault');
      refer(entry, 'errors', error, 'signatures', at, 'error');
      refer(entry, 'guides', guide, 'signatures', at, 'guide');
      refer(entry, 'evidence', proof.lab, 'signatures', at, 'evidence', 'lab');
    });
  }
  return references;
}

function getIds(catalogue: Catalogue, target: Target): Set<string> {
  if (target !== 'signatures') return new Set(catalogue[target].map(({ id }) => id));
  return new Set(
    catalogue.signatures.flatMap(({ id, data }) => data.signatures.map((each) => `${id}/${each.id}`)),
  );
}

export const rule: Rule = {
  name: 'references-exist',
  description: 'Every id that names another entry names one that exists.',
  check(catalogue) {
    const idsOf = new Map<Target, Set<string>>();
    return getReferences(catalogue).flatMap(({ entry, path, id, to }) => {
      const ids = idsOf.get(to) ?? getIds(catalogue, to);
      idsOf.set(to, ids);
      if (ids.has(id)) return [];
      const known = [...ids].sort();
      const list =
        known.length > 24 ? `one of the ${known.length} files in content/${to}/` : known.join(', ');
      return [
        violate(
          'references-exist',
          entry,
          path,
          id,
          list || `an entry of content/${to}/ (there is none yet)`,
        ),
      ];
    });
  },
};
