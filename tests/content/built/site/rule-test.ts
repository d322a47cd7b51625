import { expect, test } from '@playwright/test';
import { formatViolation } from '../../violation.ts';
import { getBuiltSite } from './built-site.ts';
import { emptyInventory, type Inventory } from './inventory.ts';
import type { BuiltRule } from './rule.ts';
import type { Site } from './site.ts';

/** A site that looks like a breach and is none. */
interface Accepted {
  /** Completes "accepts …". */
  title: string;
  site: Site;
  inventory?: Inventory;
}

/** A site that breaks the rule. */
interface Refused extends Accepted {
  /** What each violation must say that it found. */
  found: string[];
}

/** Registers the tests of one rule: the built site keeps it, and each bad site is reported. */
export function testRule(rule: BuiltRule, { refuses, accepts }: { refuses: Refused[]; accepts: Accepted[] }) {
  test(`the built site keeps ${rule.name}: ${rule.description}`, () => {
    // The whole site is read and judged in one test, which a busy machine may take a while for.
    test.setTimeout(300_000);
    const { site, inventory } = getBuiltSite();
    const violations = rule.check(site, inventory);
    expect(violations.map(formatViolation), rule.summarize?.(site, inventory) ?? rule.description).toEqual(
      [],
    );
  });
  for (const { title, site, inventory = emptyInventory } of accepts) {
    test(`${rule.name} accepts ${title}`, () => {
      expect(rule.check(site, inventory).map(formatViolation)).toEqual([]);
    });
  }
  for (const { title, site, inventory = emptyInventory, found } of refuses) {
    test(`${rule.name} refuses ${title}`, () => {
      expect(found.length).toBeGreaterThan(0);
      expect(rule.check(site, inventory).map((violation) => violation.found)).toEqual(found);
    });
  }
}
