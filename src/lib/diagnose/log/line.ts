/** A value read from a log line, with what it says. */
export interface Field {
  /** Name of the field as its product documents it. */
  name: string;
  value: string;
  /** What this value says here, as a sentence. */
  meaning: string;
  /** Place in the line. */
  start: number;
  end: number;
}

/** A line that reports a failed request by status or needles, or that only adds fields to the message in it. */
export interface LogLine {
  /** Product whose format it is; null where several share it. */
  product: string | null;
  /** Product around that one, whose settings the format is. */
  outer?: string;
  /** Product that writes such lines, where nothing else tells who did. */
  likely?: string;
  /** Status that the client got; null where none was sent. */
  status: number | null;
  fields: Field[];
  /** What the product's own message of this line holds: all words of one of these, the first that any message has. */
  needles: string[][];
  /** Whether the line holds a message in words, which says more than its needles. */
  hasMessage?: boolean;
}

/** Reads lines of one format; undefined for any other line, and for a request that went well. */
export type ReadLine = (line: string) => LogLine | undefined;

/** Meaning of a value by the name of its group in the pattern; no entry where a value says nothing. */
export type Meanings = Record<string, (value: string, all: Record<string, string>) => string | undefined>;

/**
 * Returns the named groups of a match as fields, in the order of their meanings.
 * @param found of a pattern with the flag `d`
 */
export function getFields(found: RegExpExecArray, meanings: Meanings): Field[] {
  const groups: Record<string, string> = { ...found.groups };
  return Object.entries(meanings).flatMap(([name, explain]): Field[] => {
    const value = groups[name];
    const place = found.indices?.groups?.[name];
    if (value === undefined || place === undefined) return [];
    const meaning = explain(value, groups);
    const [start, end] = place;
    return meaning === undefined ? [] : [{ name: name.replaceAll('_', ' '), value, meaning, start, end }];
  });
}

/** Whether a status says that a request failed. */
export const isFailure = (status: number) => status >= 400 && status < 600;

/**
 * Returns a reader of a format that says no more than a status.
 * @param pattern with the flag `d` and a group named `status`
 * @param product whose format it is; null where several share it
 */
export const readStatus =
  (pattern: RegExp, meanings: Meanings, product: string | null = null): ReadLine =>
  (line) => {
    const found = pattern.exec(line);
    if (!found?.groups) return undefined;
    const status = Number(found.groups['status']);
    if (!isFailure(status)) return undefined;
    return { product, status, fields: getFields(found, meanings), needles: [] };
  };
