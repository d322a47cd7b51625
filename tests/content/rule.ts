import type { Catalogue, Entry } from './catalogue.ts';
import { formatPath, quote, type Violation } from './violation.ts';

/** A rule over all of content/. */
export interface Rule {
  /** Equal to the file's name. */
  name: string;
  /** What must be true, as a sentence. */
  description: string;
  check: (catalogue: Catalogue) => Violation[];
}

/** Returns the violation of a rule at one field of an entry. */
export function violate(
  rule: string,
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  found: unknown,
  allowed: string,
): Violation {
  const text = typeof found === 'string' && found.includes(' ') ? found : quote(found);
  return {
    rule,
    file: entry.file,
    line: entry.lineOf(path),
    field: formatPath(path) || '(file)',
    found: text,
    allowed,
  };
}
