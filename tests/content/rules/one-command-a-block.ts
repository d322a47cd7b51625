import type { Entry } from '../catalogue.ts';
import { violate, type Rule } from '../rule.ts';

/** Commands that belong together: the second is only right if the first succeeded, or they are one loop. */
const isLoop = /^(?:for|while|until|if)\b.*\b(?:done|fi)\b/s;
/** Text that goes into a program, or that several lines of one command hold. */
const quoted = /'[^']*'|"(?:[^"\\]|\\.)*"|\$\([^)]*\)|\{[^}]*\}|\([^)]*\)/gs;
const continued = /\\\n|\\;/g;
const hereDocument = /<<-?\s*'?(\w+)'?.*?^\1$/gms;

function collectRuns(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; run: string }[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => collectRuns(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'run' && typeof each === 'string'
      ? [{ path: [...path, key], run: each }]
      : collectRuns(each, [...path, key]),
  );
}

export const rule: Rule = {
  name: 'one-command-a-block',
  description: 'A command to copy is one command: a reader sees what each one prints before the next.',
  check({ guides }) {
    return guides.flatMap((entry: Entry<unknown>) =>
      collectRuns(entry.data, []).flatMap(({ path, run }) => {
        const bare = run.replace(hereDocument, '').replace(continued, ' ').replace(quoted, 'x');
        if (isLoop.test(bare) || !/;|\n/.test(bare)) return [];
        return [violate(this.name, entry, path, run, 'one command, a loop, or commands joined by && or |')];
      }),
    );
  },
};
