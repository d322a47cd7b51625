import type { Candidate } from '../../src/lib/diagnose/rank.ts';
import { findSecrets, maskPart, maskSecrets } from '../../src/lib/diagnose/secret.ts';
import type { DiagnosisSource, Meanings } from '../../src/lib/diagnose/source.ts';

/** Returns candidates as a terminal shows them. */
export function formatCandidates(
  text: string,
  candidates: readonly Candidate[],
  { errors, products }: DiagnosisSource,
  meanings: Meanings,
): string {
  if (candidates.length === 0) return 'Nothing was recognised.';
  const secrets = findSecrets(text);
  return candidates
    .map(({ error, product, fault, signature, url, fragment, fields }, at) => {
      const { code = '', name = '' } = errors.find(({ id }) => id === error) ?? {};
      const by = products.find(({ id }) => id === product)?.name;
      const meaning = meanings[signature ?? ''];
      return [
        `${at + 1}. ${code} ${name}${by === undefined ? '' : `, from ${by}`}`,
        `   ${url}`,
        ...(fault === null ? [] : [`   Fault: ${fault}`]),
        ...(meaning === undefined ? [] : [`   ${meaning}`]),
        `   In the text: ${maskPart(text, fragment, secrets).replace(/\s+/g, ' ')}`,
        ...fields.map(
          ({ name: field, value, meaning: says }) => `   ${field} ${maskSecrets(value)}: ${says}`,
        ),
      ].join('\n');
    })
    .join('\n\n');
}
