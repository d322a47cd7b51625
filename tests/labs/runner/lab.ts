/**
 * The language in which labs are written. A lab reads like the story it tells:
 * given software and a fault, when a request comes, then this is printed; the check confirms the cause,
 * the fix is applied, and the same request shows that the error is gone.
 */
import type { software, tools } from '../../../scripts/software.js';
import type { Bench } from './bench.ts';
import type { Network } from './network.ts';
import type { Sight } from './sight.ts';

export type Product = keyof typeof software;
export type Tool = keyof typeof tools;

/** A cause of a guide that the lab provokes, and the fix of the same guide that it applies. */
export interface Proof {
  /** Id in guides. */
  guide: string;
  cause: string;
  fix: string;
}

/** What a request brings, in as far as the lab says. */
export interface Outcome {
  /** HTTP status that the client gets. */
  status?: number;
  /** Exit code of the command, or of curl. */
  code?: number;
}

/** The command that confirms the cause. */
export interface Check<Given> {
  /** The command; take it from the guide with `guideCheck` where there is one that runs here. */
  run: string;
  /** What stands in the command, and what it becomes here: `<port>`, a path of the machine. */
  fill?: (given: Given) => Record<string, string | number>;
  /** What it prints while the fault is there, and no longer once it is mended. */
  shows: RegExp;
  /** Why it prints the same afterwards, where it does: "The log keeps its lines." */
  remains?: string;
  /** Network it runs in, if not the machine's own. */
  inside?: (given: Given) => Network;
}

/** A lab: one fault of real software, from its message to its end. */
export interface Lab<Given = unknown> {
  /** What goes wrong, in a few words. */
  title: string;
  /** Real software that takes part (ids in products); the first is the one the lab is about. */
  software: readonly [Product, ...Product[]];
  /** Programs that help. */
  tools?: readonly Tool[];
  /** Whether it needs root: other users, private networks, mounts. */
  needsRoot?: boolean;
  /** What really goes wrong (id in faults). */
  fault: string;
  /** Causes and fixes of guides that this proves. */
  proves?: readonly Proof[];
  /** Starts the software with the fault in it, and returns what the other steps need. */
  given: (bench: Bench) => Promise<Given>;
  /** The request, or the command, that meets the fault. */
  when: (given: Given, bench: Bench) => Promise<Sight>;
  /** What it must bring: the outcome, and the messages that are printed (ids in signatures). */
  then: Outcome & { prints: readonly [string, ...string[]] };
  /** What confirms the cause. */
  check?: Check<Given>;
  /** What mends it. */
  fix: {
    /** The same as a sentence for readers. */
    says: string;
    /** Mends the component that failed, and nothing else. */
    do: (given: Given, bench: Bench) => Promise<unknown>;
  };
  /** What the same request brings then. */
  gone: Outcome & {
    /** Time that the mend may take to show, in milliseconds; 3000 unless told. */
    within?: number;
    /** Another way to see it, where the same request can't be sent again. */
    when?: (given: Given, bench: Bench) => Promise<Sight>;
  };
}

/** Returns the lab; what `given` returns is known to all other steps. */
export function defineLab<Given>(lab: Lab<Given>): Lab<Given> {
  return lab;
}
