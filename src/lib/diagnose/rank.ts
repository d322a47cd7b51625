import type { Findings, FoundMessage } from './diagnose.ts';
import { chooseGuide } from '../guide-choice.ts';
import { guidePath } from '../route.ts';
import { findStatus, isStatus } from '../status.ts';
import { splitTemplate } from '../template.ts';
import { saysNoMoreThanName } from './name-only.ts';
import type { Mention } from './mention.ts';
import { findMakers, getOuter, getProducer, traceOuter, weighTraces, type Makers } from './producer.ts';
import type { Field } from './log/line.ts';
import type { FoundLine } from './log/read.ts';
import type { DiagnosisSource, KnownError, KnownSignature } from './source.ts';

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

/** Score of the weakest candidate that is shown. */
const leastScore = 9;
/** Share of the best candidate's score that others must have. */
const leastShare = 0.5;
const most = 3;
/** A text without a message that names as many errors or more lists them, as tables and documentation do. */
const fewestOfList = 4;
/** What a product's trace, a code named beside a message and a further message add to a score. */
const bonus = { trace: [0, 3, 9, 16], mention: 5, further: 0.15 };
/** A code found by itself; one that only one product has says more. */
const mentionScore = { shared: 12, own: 20 };
/** A line of a known format says more than any words in it; one that many products share says little. */
const lineScore = { own: 60, shared: 13 };
/** Loose matches ignore markup, and say less. */
const looseness = 0.7;
/** What is left of the weight of a message that another one explains. */
const afterwards = 0.4;
/** Where a message names a status that is its error. */
const reportedStatus = 'reported status';

const isInside = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start >= outer.start && inner.end <= outer.end;

const doOverlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Whether a message is only printed behind another one, which says why. */
const follows = (message: FoundMessage | undefined) => message?.owner.consequence === true;

const getLength = ({ weight, isLoose }: FoundMessage) => weight * (isLoose ? looseness : 1);

/** Whether a header of one answer stands beside the status of another: products send it with many. */
const isOfOther = ({ owner }: FoundMessage, mentioned: ReadonlySet<string>, statuses: ReadonlySet<string>) =>
  owner.where === 'header' && owner.status !== null && statuses.size > 0 && !mentioned.has(owner.error);

/** Returns the status that a message reports; undefined where it reports none. */
function getReported({ owner, values }: FoundMessage): string | undefined {
  const names = splitTemplate(owner.text).flatMap(({ text, isPlaceholder }) => (isPlaceholder ? [text] : []));
  return values[names.indexOf(reportedStatus)]?.match(/(?<!\d)[1-5]\d\d(?!\d)/)?.[0];
}

/** Returns the error that a message is about: its own, or that of the status that it reports. */
function getError(message: FoundMessage, errors: ReadonlyMap<string, KnownError>): string {
  const reported = getReported(message);
  const known = reported === undefined ? undefined : findStatus(errors.values(), [reported]);
  return known?.id ?? message.owner.error;
}

/** Whether a message names the status that another one sent, at a place of its own. */
export const reportsStatus = ({ text }: { text: string }): boolean => text.includes(`{${reportedStatus}}`);

/** Whether a message that reports statuses reports one of a request that failed, if any. */
function isOfFailure(message: FoundMessage): boolean {
  return !reportsStatus(message.owner) || /^[45]/.test(getReported(message) ?? '');
}

/** Whether a message's own guide fits what it was found to be. */
const isOwn = ({ owner }: FoundMessage, error: string, producer: string | null) =>
  owner.error === error && owner.product === producer;

/** Returns the messages that are not a part of a longer one that was found around them. */
function keepLongest(messages: readonly FoundMessage[]): FoundMessage[] {
  return messages.filter(
    (each) =>
      !messages.some(
        (other) => other !== each && isInside(each, other) && getLength(other) > getLength(each) * 1.1,
      ),
  );
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

/** What the findings of a paste say together, for each of its candidates. */
interface Evidence {
  findings: Findings;
  source: DiagnosisSource;
  errors: ReadonlyMap<string, KnownError>;
  /** How sure it is that each product took part. */
  traces: ReadonlyMap<string, number>;
  makers: Makers;
  /** Messages that say something by themselves, each the longest of those found at its place. */
  messages: readonly FoundMessage[];
  /** Ids of the errors whose codes stand in the paste. */
  mentioned: ReadonlySet<string>;
}

/** Returns what each product that left a trace is worth to its candidates. */
const getTraceBonus = ({ traces }: Evidence, product: string | null): number =>
  bonus.trace[traces.get(product ?? '') ?? 0] ?? 0;

function collectEvidence(findings: Findings, source: DiagnosisSource): Evidence {
  const errors = new Map(source.errors.map((error) => [error.id, error]));
  const traces = weighTraces([
    ...findings.traces,
    ...traceOuter(findings.messages),
    ...findings.lines
      .flatMap(({ product, outer }) => [product, outer ?? null])
      .flatMap((product) => (product === null ? [] : [{ product, certainty: 3 }])),
  ]);
  const isOfProduct = ({ isWhole, owner }: FoundMessage) =>
    owner.common !== true || traces.has(owner.product) || (isWhole && owner.where === 'body');
  const saysMore = ({ isWhole, owner }: FoundMessage) =>
    isWhole || reportsStatus(owner) || !saysNoMoreThanName(owner, errors.get(owner.error));
  return {
    findings,
    source,
    errors,
    traces,
    makers: findMakers(traces, source.products),
    messages: keepLongest(findings.messages).filter(
      (each) => saysMore(each) && isOfFailure(each) && isOfProduct(each),
    ),
    mentioned: new Set(findings.mentions.map(({ error }) => error)),
  };
}

/** Returns the page of a message's error, at the product that made it. */
function getMessageUrl(
  message: FoundMessage,
  error: KnownError | undefined,
  producer: string | null,
): string {
  if (error === undefined) return '/errors/';
  const { owner } = message;
  // A status that a program reports is another one's: its own guides are for those that it sends.
  const isReported = reportsStatus(owner) && producer === owner.product;
  return getUrl(error, isReported ? null : producer, isOwn(message, error.id, producer) ? owner.guide : null);
}

/** Returns what each message means, in their order. */
function readMessages(evidence: Evidence): Candidate[] {
  const { findings, errors, traces, makers, messages, mentioned } = evidence;
  const statuses = new Set([...mentioned].filter((each) => isStatus(errors.get(each))));
  // What is printed behind a message that says why, somebody pasted alone where there is nothing else.
  const isAlone = mentioned.size === 0 && messages.every(follows);
  const getWeight = (message: FoundMessage) =>
    getLength(message) * (follows(message) && !isAlone ? afterwards : 1);
  return messages.map((message) => {
    const { product, fault, id } = message.owner;
    const error = getError(message, errors);
    const known = errors.get(error);
    const producer = getOuter(getProducer(message, known, makers), traces);
    return {
      error,
      product: producer,
      fault,
      signature: id,
      url: getMessageUrl(message, known, producer),
      fragment: { start: message.start, end: message.end },
      fields: findings.lines.find((line) => isInside(message, line))?.fields ?? [],
      score:
        getWeight(message) * (isOfOther(message, mentioned, statuses) ? afterwards : 1) +
        getTraceBonus(evidence, product) +
        (mentioned.has(error) ? bonus.mention : 0),
    };
  });
}

/** Returns what lines of logs mean where none of their product's messages says it. */
function readLines({ findings, source, errors, traces, makers, messages }: Evidence): Candidate[] {
  const isTold = (line: FoundLine) =>
    line.hasMessage === true &&
    messages.some((each) => each.owner.product === line.product && isInside(each, line));
  return findings.lines
    .filter((line) => !isTold(line))
    .flatMap((line) =>
      readCandidate(line, source, errors, (product) =>
        getOuter(product ?? line.service ?? makers.responder ?? line.likely ?? null, traces),
      ),
    );
}

/**
 * Returns what codes and names mean that stand by themselves, apart from messages and lines that say more.
 * @param ofMessages what the messages mean, in their order
 */
function readMentions(evidence: Evidence, ofMessages: readonly Candidate[]): Candidate[] {
  const { findings, errors, traces, makers, messages, mentioned } = evidence;
  if (messages.length === 0 && findings.lines.length === 0 && mentioned.size >= fewestOfList) return [];
  // What stands in a message that only follows is its reason.
  const isStrong = (message: FoundMessage, at: number) =>
    !follows(message) && (ofMessages[at]?.score ?? 0) >= leastScore;
  const told = [...messages.filter(isStrong), ...findings.lines.filter(({ status }) => status !== null)];
  const isTwice = (mention: Mention) =>
    told.some((each) => isInside(mention, each)) ||
    ofMessages.some(
      ({ error, fragment, score }) =>
        error === mention.error && score >= mentionScore.shared && doOverlap(mention, fragment),
    );
  const isPart = (mention: Mention) =>
    findings.mentions.some(
      (each) => isInside(mention, each) && each.end - each.start > mention.end - mention.start,
    );
  return findings.mentions
    .filter((mention) => !isTwice(mention) && !isPart(mention))
    .map(({ error, start, end }) => {
      const known = errors.get(error);
      const product = getOuter(getProducer(undefined, known, makers), traces);
      // That a program speaks says nothing of a status that it only reports.
      const isReported = isStatus(known) && product !== makers.responder;
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
          (isReported ? 0 : getTraceBonus(evidence, product)),
      };
    });
}

/** Whether a message is what a line that was read by its fields says. */
const isRead = ({ fragment, signature }: Candidate, lines: readonly FoundLine[]) =>
  lines.some(
    ({ hasMessage, needles, product, start, end }) =>
      hasMessage !== true &&
      needles.length > 0 &&
      isInside(fragment, { start, end }) &&
      signature?.startsWith(`${product}/`),
  );

/** Returns what the findings mean, best first; nothing where they are too weak. */
export function rank(findings: Findings, source: DiagnosisSource): Candidate[] {
  const evidence = collectEvidence(findings, source);
  const { messages } = evidence;
  const ofMessages = readMessages(evidence);
  const ofMentions = readMentions(evidence, ofMessages);
  const said = new Set(ofMessages.map(({ error }) => error));
  const best = Math.max(
    ...ofMessages.filter((_, at) => !follows(messages[at])).map(({ score }) => score),
    ...ofMentions.filter(({ error }) => !said.has(error)).map(({ score }) => score),
  );
  const unread = putBehind(ofMessages, messages, best).filter((each) => !isRead(each, findings.lines));
  const consequences = new Set(messages.filter(follows).map(({ owner }) => owner.id));
  return choose(
    [...readLines(evidence), ...unread, ...ofMentions],
    ({ signature }) => signature === null || !consequences.has(signature),
  );
}

/**
 * Returns the candidates with those of messages that only follow from others behind the ones that say why.
 * @param best score of what best says why
 */
function putBehind(
  candidates: readonly Candidate[],
  messages: readonly FoundMessage[],
  best: number,
): Candidate[] {
  if (best < leastScore) return [...candidates];
  const behind = best * 0.99;
  return candidates.map((each, at) =>
    follows(messages[at]) ? { ...each, score: Math.min(each.score, behind) } : each,
  );
}

/** Whether a message can stand beside a status in one line. */
const isOfStatus = (message: KnownSignature, status: number | null) =>
  status === null || message.status === null || message.status === status;

/** Returns what a log line means: by the product's own message for it, or by its status alone. */
function readCandidate(
  { product, status, fields, needles, hasMessage = false, start, end }: FoundLine,
  { signatures }: DiagnosisSource,
  errors: ReadonlyMap<string, KnownError>,
  producerOf: (product: string | null) => string | null,
): Candidate[] {
  const place = hasMessage ? 'error-log' : 'access-log';
  const own = signatures.filter((each) => each.product === product && each.where === place);
  const message = needles
    .map((needle) =>
      own.find((each) => isOfStatus(each, status) && needle.every((word) => each.text.includes(word))),
    )
    .find((each) => each !== undefined);
  const error = errors.get(message?.error ?? '') ?? findStatus(errors.values(), [String(status)]);
  if (error === undefined) return [];
  const producer = producerOf(product);
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

/**
 * Returns the best candidate of each error and product, strongest first, without those far behind.
 * @param isFurther whether a candidate makes one with the same error and product stronger
 */
function choose(candidates: readonly Candidate[], isFurther: (candidate: Candidate) => boolean): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    const key = `${candidate.error} ${candidate.product ?? ''}`;
    const known = best.get(key);
    if (known) known.score += isFurther(candidate) ? candidate.score * bonus.further : 0;
    else best.set(key, { ...candidate });
  }
  const sorted = [...best.values()].toSorted((a, b) => b.score - a.score);
  const limit = Math.max(leastScore, (sorted[0]?.score ?? 0) * leastShare);
  return sorted.filter(({ score }) => score >= limit).slice(0, most);
}
