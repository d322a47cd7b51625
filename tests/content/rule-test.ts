import { expect, test } from '@playwright/test';
import { loadFixture, type Change } from './fixture.ts';
import type { Rule } from './rule.ts';
import { formatViolation } from './violation.ts';

/** A way to break a rule, and the one violation that it must then report. */
interface Refused {
  /** Completes "refuses …". */
  title: string;
  changes: Change[];
  /** File below content/ that is reported. */
  file: string;
  /** Text that stands on the reported line. */
  at: string;
  field: string;
  found: string;
  allowed: string;
}

/** A change that looks like a breach and is none. */
interface Accepted {
  /** Completes "accepts …". */
  title: string;
  changes: Change[];
}

/** Registers the tests of one rule: the good fixture passes, and each bad one is reported in full. */
export function testRule(
  rule: Rule,
  { refuses, accepts = [] }: { refuses: Refused[]; accepts?: Accepted[] },
) {
  for (const { title, changes } of [{ title: 'the good catalogue', changes: [] }, ...accepts]) {
    test(`${rule.name} accepts ${title}`, () => {
      const { catalogue, violations } = loadFixture(changes);
      expect([...violations, ...rule.check(catalogue)].map(formatViolation)).toEqual([]);
    });
  }
  for (const { title, changes, file, at, field, found, allowed } of refuses) {
    test(`${rule.name} refuses ${title}`, () => {
      const { catalogue, violations, lineOf } = loadFixture(changes);
      expect(violations.map(formatViolation), 'the bad fixture must meet the schemas').toEqual([]);
      expect(rule.check(catalogue)).toEqual([
        { rule: rule.name, file: `content/${file}`, line: lineOf(file, at), field, found, allowed },
      ]);
    });
  }
}
