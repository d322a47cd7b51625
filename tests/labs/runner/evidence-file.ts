/**
 * Writes what a lab found into content/evidence/, and compares it with what stands there.
 * A file is written only when what was captured differs. Where the version changed with it, what the older version
 * printed is kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { evidenceSchema, type Evidence } from '../../../src/schemas/evidence.ts';
import type { Finding } from './run-lab.ts';

/** Returns the file of a lab's evidence. */
export const evidencePath = (content: string, id: string) => join(content, 'evidence', `${id}.yaml`);

/** Returns the published evidence of a lab; nothing where none is. */
export function readEvidence(content: string, id: string): Evidence | undefined {
  const file = evidencePath(content, id);
  return existsSync(file) ? evidenceSchema.parse(parse(readFileSync(file, 'utf8'))) : undefined;
}

const withoutVersions = ({ software, ...rest }: Finding) => ({
  ...rest,
  software: software.map(({ product }) => product),
});

/** Returns what a run found of what is published: without its day, and without what older versions printed. */
export function withoutHistory({ date: _date, earlier: _earlier, ...finding }: Evidence): Finding {
  return finding;
}

/** How a finding stands to what is published. */
export type Comparison = 'new' | 'same' | 'other-version' | 'other-text';

/** Returns how a finding stands to what is published. */
export function compareEvidence(published: Evidence | undefined, found: Finding): Comparison {
  if (published === undefined) return 'new';
  const before = withoutHistory(published);
  if (isDeepStrictEqual(before, found)) return 'same';
  return isDeepStrictEqual(withoutVersions(before), withoutVersions(found)) ? 'other-version' : 'other-text';
}

/** Returns the evidence to publish: the finding of this day, and what older versions printed where it differs. */
export function mergeEvidence(published: Evidence | undefined, found: Finding, day: string): Evidence {
  const before = published?.software[0];
  const hasChanged =
    published !== undefined &&
    before !== undefined &&
    before.version !== found.software[0]?.version &&
    !isDeepStrictEqual(published.lines, found.lines);
  const earlier = [
    ...(hasChanged ? [{ version: before.version, date: published.date, lines: published.lines }] : []),
    ...(published?.earlier ?? []),
  ];
  return evidenceSchema.parse({ ...found, date: day, ...(earlier.length > 0 ? { earlier } : {}) });
}

/** Writes evidence; the keys keep the order of the schema. */
export function writeEvidence(content: string, id: string, evidence: Evidence): void {
  const file = evidencePath(content, id);
  const ordered = Object.keys(evidenceSchema.shape).flatMap((key) => {
    const value: unknown = Reflect.get(evidence, key);
    return value === undefined ? [] : [[key, value]];
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stringify(Object.fromEntries(ordered), { lineWidth: 0 }));
}
