/** Which product made an error: the one that printed the message, or the one that other traces give away. */
import { isStatus } from '../status.ts';
import type { FoundMessage, Trace } from './diagnose.ts';
import type { KnownError, KnownProduct } from './source.ts';

/** What tells which product made an error, beside the message itself. */
export interface Makers {
  kinds: ReadonlyMap<string, string>;
  /** The product that most surely answered. */
  responder: string | null;
  /** The program that most surely reports it: a client, a runtime, a library. */
  reporter: string | null;
}

/** Kinds of products whose messages report what another one sent. */
const observers = new Set(['client', 'runtime', 'library', 'operating-system']);

/**
 * Whether the words of a product are printed by whatever program uses it: those of the C library, such as
 * "Connection refused", and those of OpenSSL.
 */
const isPassedOn = (kind: string) => kind === 'operating-system' || kind === 'library';

/** Products that print the messages of others: of what they are built from, and of what they call. */
const passesOn: Record<string, readonly string[]> = {
  apt: ['curl', 'linux'],
  'aspnet-core': ['dotnet'],
  caddy: ['go'],
  cloudflare: ['go'],
  docker: ['go'],
  git: ['curl'],
  'ingress-nginx': ['nginx'],
  istio: ['envoy'],
  kong: ['nginx'],
  kubernetes: ['docker', 'go', 'linux'],
  npm: ['nodejs'],
  tomcat: ['java'],
  traefik: ['go'],
  wordpress: ['curl'],
};

/** Less weight of a message, as of a few common words, says too little of who printed it. */
const tellingWeight = 25;

/** Whether the words of a message are those of another one, of a product that its own passes on. */
const isPassed = ({ owner, start, end }: FoundMessage, other: FoundMessage) =>
  passesOn[owner.product]?.includes(other.owner.product) === true && other.start <= start && other.end >= end;

/** Returns which products that pass messages on printed messages of their own too. */
export const traceOuter = (messages: readonly FoundMessage[]): Trace[] =>
  messages
    .filter(({ owner, weight, isLoose }) => owner.product in passesOn && !isLoose && weight >= tellingWeight)
    .filter((message) => !messages.some((other) => isPassed(message, other)))
    .map(({ owner: { product } }) => ({ product, certainty: 2 }));

/** Returns the product that a message is from: the outer one, where something of it stands in the paste too. */
export function getOuter(product: string | null, traces: ReadonlyMap<string, number>): string | null {
  const outer = Object.entries(passesOn)
    .filter(([each, inner]) => product !== null && inner.includes(product) && (traces.get(each) ?? 0) > 1)
    .toSorted(([a], [b]) => (traces.get(b) ?? 0) - (traces.get(a) ?? 0));
  return outer[0]?.[0] ?? product;
}

/** Whether a product reports errors that others made: a client, a runtime, a library. */
export const isObserver = ({ kind }: { kind: string }): boolean => observers.has(kind);

/** Returns how sure it is that each product took part. */
export function weighTraces(traces: readonly Trace[]): Map<string, number> {
  const sure = new Map<string, number>();
  for (const { product, certainty } of traces) sure.set(product, Math.max(sure.get(product) ?? 0, certainty));
  return sure;
}

/** Returns the product that most surely took part; null where none is sure, or two are alike and neither passes on the other. */
function getSurest(traces: ReadonlyMap<string, number>, isFitting: (product: string) => boolean) {
  const fitting = [...traces].filter(([id]) => isFitting(id));
  const most = Math.max(...fitting.map(([, certainty]) => certainty));
  if (most < 2) return null;
  const surest = fitting.filter(([, certainty]) => certainty === most).map(([id]) => id);
  const passes = (outer: string, inner: string) => passesOn[outer]?.includes(inner) === true;
  return surest.find((id) => surest.every((other) => other === id || passes(id, other))) ?? null;
}

/** Returns which products most surely answered and reported. */
export function findMakers(traces: ReadonlyMap<string, number>, products: readonly KnownProduct[]): Makers {
  const kinds = new Map(products.map(({ id, kind }) => [id, kind]));
  const kindOf = (id: string) => kinds.get(id) ?? '';
  return {
    kinds,
    responder: getSurest(traces, (id) => !isObserver({ kind: kindOf(id) })),
    reporter: getSurest(traces, (id) => !isPassedOn(kindOf(id))) ?? getSurest(traces, () => true),
  };
}

/**
 * Returns the product that made an error, unless its words are everybody's.
 * A status is the responder's; where nothing tells who that was, it is the program's that reports it.
 */
export function getProducer(
  found: FoundMessage | undefined,
  error: KnownError | undefined,
  { kinds, responder, reporter }: Makers,
): string | null {
  const message = found?.owner;
  const kind = kinds.get(message?.product ?? '') ?? '';
  const isReported = message?.error !== error?.id;
  if (error?.product && (message === undefined || isReported || isPassedOn(kind))) return error.product;
  if (isStatus(error)) {
    // Words of a page without its markup are alike in pages of several products.
    const maker = responder ?? reporter;
    if (found?.isLoose === true && maker !== null) return maker;
    if (message === undefined || isPassedOn(kind)) return maker ?? message?.product ?? null;
    // Several products send a status line in the same words.
    const isShared =
      message.where === 'header' || (isObserver({ kind }) && (message.where !== 'error-log' || isReported));
    return isShared ? (responder ?? message.product) : message.product;
  }
  if (message === undefined || isPassedOn(kind)) return reporter ?? message?.product ?? null;
  return message.product;
}
