/** One broken rule at one place in the content. */
export interface Violation {
  /** Name of the rule, as its file is called. */
  rule: string;
  /** File relative to the project's root. */
  file: string;
  /** Line in the file, 1 for the first, where it is known. */
  line?: number | undefined;
  /** Path of the field, as in `causes[0].fault`. */
  field: string;
  /** What stands there. */
  found: string;
  /** What may stand there, or what to do. */
  allowed: string;
}

/** Returns the violation as one line a contributor can act on. */
export function formatViolation({ rule, file, line, field, found, allowed }: Violation): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}  ${field}: found ${found}; allowed: ${allowed}  [${rule}]`;
}

/** Returns a field path such as `fixes[0].steps[2].do` from its parts. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
}

/** Returns a short quotation of a value for a message. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
