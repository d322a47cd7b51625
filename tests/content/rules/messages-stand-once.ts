import { cleanText } from '../../../src/lib/diagnose/clean.ts';
import { splitTemplate } from '../../../src/lib/template.ts';
import type { Signature } from '../../../src/schemas/signature.ts';
import { violate, type Rule } from '../rule.ts';

/** Returns what tells a message from the others of its product; two of one key are found in the same texts and mean the same. */
function getKey({ text, where, status, error, fault }: Signature): string {
  const form = splitTemplate(text)
    .map((part) => (part.isPlaceholder ? '{}' : part.text))
    .join('');
  const capitals = form.replace(/[^A-Z]/g, '');
  return [cleanText(form), capitals, where, status, error, fault].join('\n');
}

/** Whether two messages are printed in situations of their own: by two labs. */
const haveOwnLabs = (one: Signature, other: Signature) =>
  one.evidence.lab !== undefined &&
  other.evidence.lab !== undefined &&
  one.evidence.lab !== other.evidence.lab;

export const rule: Rule = {
  name: 'messages-stand-once',
  description:
    'No two messages of a product have the same text, place, status, error and fault, unless two labs print them: blanks and names of placeholders tell none apart.',
  check({ signatures }) {
    return signatures.flatMap((entry) => {
      const known = new Map<string, Signature>();
      return entry.data.signatures.flatMap((signature, at) => {
        const key = getKey(signature);
        const first = known.get(key) ?? signature;
        known.set(key, first);
        if (first === signature || haveOwnLabs(first, signature)) return [];
        const path = ['signatures', at, 'text'];
        return [violate(this.name, entry, path, signature.text, `a text that ${first.id} does not have`)];
      });
    });
  },
};
