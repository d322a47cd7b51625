import type { Entry } from '../catalogue.ts';
import { getProse, withoutCode } from '../prose.ts';
import { violate, type Rule } from '../rule.ts';

const limits = { average: 25, each: 45 };

/** Fewer words are a label, not a sentence. */
const shortest = 3;

/** Returns how many words each sentence of a text has. */
function countWords(text: string): number[] {
  return withoutCode(text)
    .split(/(?<=[.?:;])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length)
    .filter((words) => words >= shortest);
}

export const rule: Rule = {
  name: 'sentences-are-short',
  description: `Sentences have at most ${limits.average} words on average in each file, and at most ${limits.each} each.`,
  check(catalogue) {
    const counts = new Map<Entry<unknown>, number[]>();
    const long = getProse(catalogue).flatMap(({ entry, path, text }) => {
      const words = countWords(text);
      counts.set(entry, [...(counts.get(entry) ?? []), ...words]);
      const longest = Math.max(0, ...words);
      return longest > limits.each
        ? [violate(this.name, entry, path, `${longest} words in a sentence`, `${limits.each} or fewer`)]
        : [];
    });
    const wordy = [...counts].flatMap(([entry, words]) => {
      const average = words.reduce((sum, each) => sum + each, 0) / words.length;
      return average > limits.average
        ? [
            violate(
              this.name,
              entry,
              [],
              `${average.toFixed(1)} words a sentence`,
              `${limits.average} or fewer`,
            ),
          ]
        : [];
    });
    return [...long, ...wordy];
  },
};
