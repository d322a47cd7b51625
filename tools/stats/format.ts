import type { Catalogue } from '../../tests/content/catalogue.ts';
import { evidenceKinds } from '../../src/schemas/signature.ts';
import { families, getMissing } from './family.ts';
import { addShares, getGuideProofs, type Share } from './proof.ts';

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
const share = ({ proven, total }: Share) => `${proven} of ${total} (${percent(proven, total)})`;

/** Returns rows as lines whose columns stand below each other. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatMessages({ signatures }: Catalogue): string {
  const all = signatures.flatMap(({ data }) => data.signatures);
  const rows = evidenceKinds.map((kind) => {
    const count = all.filter(({ evidence }) => evidence.kind === kind).length;
    return [`  ${kind}`, String(count), percent(count, all.length)];
  });
  return `Messages: ${all.length}\n${align(rows)}`;
}

function formatLabs({ evidence }: Catalogue): string {
  const cells = new Set(evidence.map(({ data }) => `${data.software[0]?.product} ${data.fault}`));
  const products = new Set(evidence.map(({ data }) => data.software[0]?.product));
  return `Labs: ${evidence.length}, of ${products.size} products; ${cells.size} pairs of product and fault measured`;
}

function formatProofs(catalogue: Catalogue): string {
  const proofs = getGuideProofs(catalogue);
  const row = (name: string, of: { common: Share; causes: Share; fixes: Share }) => [
    `  ${name}`,
    share(of.common),
    share(of.causes),
    share(of.fixes),
  ];
  const sum = (key: 'common' | 'causes' | 'fixes') => addShares(proofs.map((proof) => proof[key]));
  return align([
    ['Proven by labs', 'common causes', 'all causes', 'fixes'],
    ...proofs.map((proof) => row(proof.guide, proof)),
    row('all of these', { common: sum('common'), causes: sum('causes'), fixes: sum('fixes') }),
  ]);
}

function formatFamilies(catalogue: Catalogue): string {
  const rows = families.map((family) => {
    const missing = getMissing(family, catalogue);
    const total = family.codes.length;
    return [
      `  ${family.name}`,
      share({ proven: total - missing.length, total }),
      missing.length === 0 ? '' : `without: ${missing.join(' ')}`,
    ];
  });
  const vercel = catalogue.errors.filter(({ data }) => data.product === 'vercel').length;
  return `Codes with an entry\n${align([...rows, ['  Vercel', `${vercel} codes`, '']])}`;
}

/** Returns the figures of the catalogue as text. */
export function formatStats(catalogue: Catalogue): string {
  const { categories, errors, guides, products, faults } = catalogue;
  const counts = Object.entries({ categories, products, faults, errors, guides });
  return [
    align(
      counts.map(([name, entries]) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, String(entries.length)]),
    ),
    formatFamilies(catalogue),
    formatMessages(catalogue),
    formatLabs(catalogue),
    formatProofs(catalogue),
  ].join('\n\n');
}
