import { getProse, withoutCode } from '../prose.ts';
import { violate, type Rule } from '../rule.ts';

/** Words that take a reader's time and give nothing back, each with what to write instead. */
const fillers: [pattern: RegExp, instead: string][] = [
  [/\b(?:simply|basically|obviously|of course|actually|easily)\b/i, 'the sentence without the word'],
  [/\b(?:please note|note that|keep in mind|it is important to|it's important to)\b/i, 'the fact alone'],
  [/\bin today's\b|\bin the world of\b/i, 'what happened'],
  [/\bin order to\b/i, '“to”'],
  [/\bjust (?:run|use|add|restart|set|open|click|change|try|do)\b/i, 'the verb alone'],
  [/\bvery\b/i, 'a number, or the word alone'],
  [/!(?=\s|$)/, 'a full stop'],
];

export const rule: Rule = {
  name: 'no-filler',
  description: 'No sentence holds filler or an exclamation mark.',
  check(catalogue) {
    return getProse(catalogue).flatMap(({ entry, path, text }) =>
      fillers.flatMap(([pattern, instead]) => {
        const found = pattern.exec(withoutCode(text));
        return found === null ? [] : [violate(this.name, entry, path, `the words “${found[0]}”`, instead)];
      }),
    );
  },
};
