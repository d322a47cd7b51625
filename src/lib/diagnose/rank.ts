import type { Findings, FoundMessage } from './diagnose.ts';
import { chooseGuide } from '../guide-choice.ts';
import { guidePath } from '../route.ts';
import { isStatus } from '../status.ts';
import type { Field } from './log/line.ts';
import type { FoundLine } from './log/read.ts';
import type { DiagnosisSource, KnownError, KnownProduct, KnownSignature } from './source.ts';

/** What a paste may mean. */
export interface Candidate {
  error: string;
  /** Product that produced it; null where nothing tells. */
  product: string | null;
  /** What really went wrong; null where only a code was found. */
  fault: string | null;
  /** The message that was recognised; null where only a code was found. */
  signature: string | null;
  /** Page to go to: the guide for this product, or the error. */
  url: string;
  /** Place in the pasted text of what was recognised. */
  fragment: { start: number; end: number };
  /** What its log line says, field by field. */
  fields: readonly Field[];
  score: number;
}

const least = { score: 9, share: 0.5 };
const most = 3;
/** What a product's trace, a code named beside a message and a further message add to a score. */
const bonus = { trace: [0, 3, 9, 16], mention: 5, further: 0.15 };
/** A code found by itself; one that only one product has says more. */
const mentionScore = { shared: 12, own: 20 };
/** A line of a known format says more than any words in it; one that many products share says little. */
const lineScore = { own: 60, shared: 13 };
/** Loose matches ignore markup, and say less. */
const looseness = 0.7;

/** Products whose messages report what another one sent. */
const observers = new Set(['client', 'runtime', 'library', 'operating-system']);

const isInside = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start >= outer.start && inner.end <= outer.end;

const getWeight = ({ weight, isLoose }: FoundMessage) => weight * (isLoose ? looseness : 1);

/** Returns the messages that are not a part of a longer one that was found around them. */
function keepLongest(messages: readonly FoundMessage[]): FoundMessage[] {
  return messages.filter(
    (each) =>
      !messages.some(
        (other) => other !== each && isInside(each, other) && getWeight(other) > getWeight(each) * 1.1,
      ),
  );
}

/** Returns how sure it is that each product took part. */
function weighTraces({ traces }: Findings): Map<string, number> {
  const sure = new Map<string, number>();
  for (const { product, certainty } of traces) sure.set(product, Math.max(sure.get(product) ?? 0, certainty));
  return sure;
}

/**
 * Returns the product that most surely took part; null where none is sure, or two are alike.
 * @param reports whether it is one that reports what it was answered, or one that answers
 */
function getSurest(
  traces: Map<string, number>,
  products: Map<string, KnownProduct>,
  reports: boolean,
): string | null {
  const fitting = [...traces].filter(([id]) => {
    const kind = products.get(id)?.kind ?? '';
    return reports ? kind !== 'operating-system' : !observers.has(kind);
  });
  const [best, second] = fitting.toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < 2) return null;
  return second !== undefined && second[1] === best[1] ? null : best[0];
}

/**
 * Returns the page to go to: the guide that a message names, or else the one for the product, or else the error's own.
 * @param guide id of the guide that the message names
 */
export function getUrl(
  { url, guides }: KnownError,
  product: string | null,
  guide: string | null = null,
): string {
  if (guide !== null) return guidePath(guide);
  return chooseGuide(guides, product === null ? [] : [product])?.url ?? url;
}

/** Returns what the findings mean, best first; nothing where they are too weak. */
export function rank(findings: Findings, source: DiagnosisSource): Candidate[] {
  const errors = new Map(source.errors.map((error) => [error.id, error]));
  const products = new Map(source.products.map((product) => [product.id, product]));
  const traces = weighTraces(findings);
  const responder = getSurest(traces, products, false);
  const makers: Makers = { products, responder, reporter: getSurest(traces, products, true) };
  const mentioned = new Set(findings.mentions.map(({ error }) => error));
  const messages = keepLongest(findings.messages);

  const ofMessages = messages.map((message): Candidate => {
    const { product, error, fault, id } = message.owner;
    const known = errors.get(error);
    const producer = getProducer(message.owner, known, makers);
    return {
      error,
      product: producer,
      fault,
      signature: id,
      url:
        known === undefined
          ? '/errors/'
          : getUrl(known, producer, producer === product ? message.owner.guide : null),
      fragment: { start: message.start, end: message.end },
      fields: findings.lines.find((line) => isInside(message, line))?.fields ?? [],
      score:
        getWeight(message) +
        (bonus.trace[traces.get(product) ?? 0] ?? 0) +
        (mentioned.has(error) ? bonus.mention : 0),
    };
  });
  const ofLines = findings.lines.flatMap((line) => readCandidate(line, source, errors, responder));
  const told = [...messages, ...findings.lines.filter(({ status }) => status !== null)];
  const ofMentions = findings.mentions
    .filter((mention) => !told.some((each) => isInside(mention, each)))
    .map(({ error, start, end }): Candidate => {
      const known = errors.get(error);
      const product = getProducer(undefined, known, makers);
      return {
        error,
        product,
        fault: null,
        signature: null,
        url: known === undefined ? '/errors/' : getUrl(known, product),
        fragment: { start, end },
        fields: [],
        score:
          (known?.product === null ? mentionScore.shared : mentionScore.own) +
          (bonus.trace[traces.get(product ?? '') ?? 0] ?? 0),
      };
    });
  const isRead = ({ fragment, signature }: Candidate) =>
    findings.lines.some(
      (line) =>
        line.needles.length > 0 && isInside(fragment, line) && signature?.startsWith(`${line.product}/`),
    );
  return choose([...ofLines, ...ofMessages.filter((each) => !isRead(each)), ...ofMentions]);
}

/** What tells which product made an error, beside the message itself. */
interface Makers {
  products: Map<string, KnownProduct>;
  /** The product that most surely answered. */
  responder: string | null;
  /** The program that most surely reports it: a client, a runtime, a library. */
  reporter: string | null;
}

/** Returns the product that made an error: the one that printed the message, unless its words are everybody's. */
function getProducer(
  message: KnownSignature | undefined,
  error: KnownError | undefined,
  { products, responder, reporter }: Makers,
): string | null {
  if (error?.product !== null && error?.product !== undefined) return error.product;
  const kind = products.get(message?.product ?? '')?.kind ?? '';
  if (isStatus(error)) {
    if (message === undefined) return responder;
    return observers.has(kind) && message.where !== 'error-log' ? responder : message.product;
  }
  // The C library's words, such as "Connection refused", are printed by whatever program asked.
  if (message === undefined || kind === 'operating-system') return reporter ?? message?.product ?? null;
  return message.product;
}

/** Returns what a log line means: by the product's own message for it, or by its status alone. */
function readCandidate(
  { product, status, fields, needles, start, end }: FoundLine,
  { signatures }: DiagnosisSource,
  errors: Map<string, KnownError>,
  responder: string | null,
): Candidate[] {
  const own = signatures.filter((each) => each.product === product && each.where === 'access-log');
  const message = needles
    .map((needle) => own.find(({ text }) => needle.every((word) => text.includes(word))))
    .find((each) => each !== undefined);
  const error =
    errors.get(message?.error ?? '') ??
    [...errors.values()].find((each) => each.code === String(status) && each.product === null);
  if (error === undefined) return [];
  const producer = product ?? responder;
  return [
    {
      error: error.id,
      product: producer,
      fault: message?.fault ?? null,
      signature: message?.id ?? null,
      url: getUrl(error, producer, message?.guide),
      fragment: { start, end },
      fields,
      score: product === null ? lineScore.shared : lineScore.own,
    },
  ];
}

/** Returns the best candidate of each error and product, strongest first, without those far behind. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    const key = `${candidate.error} ${candidate.product ?? ''}`;
    const known = best.get(key);
    if (known) known.score += candidate.score * bonus.further;
    else best.set(key, { ...candidate });
  }
  const sorted = [...best.values()].toSorted((a, b) => b.score - a.score);
  const limit = Math.max(least.score, (sorted[0]?.score ?? 0) * least.share);
  return sorted.filter(({ score }) => score >= limit).slice(0, most);
}
