import { distance } from 'fastest-levenshtein';
import type { Entry } from '../catalogue.ts';
import type { Guide } from '../../../src/schemas/guide.ts';
import { violate, type Rule } from '../rule.ts';

/** Shorter steps, such as "Test and reload.", are the same everywhere for a reason. */
const shortest = 60;
/** Share of letters that may be the same. */
const mostAlike = 0.9;

interface Step {
  entry: Entry<Guide>;
  path: PropertyKey[];
  text: string;
}

function getSteps(entry: Entry<Guide>): Step[] {
  return (['fixes', 'advancedFixes'] as const).flatMap((part) =>
    entry.data[part].flatMap(({ steps }, fix) =>
      steps.map((step, at) => ({ entry, path: [part, fix, 'steps', at, 'do'], text: step.do })),
    ),
  );
}

export const rule: Rule = {
  name: 'steps-are-own',
  description: 'No two guides have a step in the same words: what they share belongs into one of them.',
  check({ guides }) {
    const steps = guides
      .flatMap(getSteps)
      .filter(({ text }) => text.length >= shortest)
      .toSorted((a, b) => a.text.length - b.text.length);
    return steps.flatMap((step, at) => {
      const longest = step.text.length / mostAlike;
      for (let next = at + 1; next < steps.length; next += 1) {
        const other = steps[next];
        if (other === undefined || other.text.length > longest) break;
        if (other.entry === step.entry) continue;
        const differing = distance(step.text, other.text) / other.text.length;
        if (differing < 1 - mostAlike) {
          return [
            violate(this.name, step.entry, step.path, step.text, `other words than in ${other.entry.file}`),
          ];
        }
      }
      return [];
    });
  },
};
