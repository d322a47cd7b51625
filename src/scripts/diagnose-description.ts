import { getUrl, type Candidate } from '@/lib/diagnose/rank.ts';
import { isObserver } from '@/lib/diagnose/producer.ts';
import { maskPart, maskSecrets, type Span } from '@/lib/diagnose/secret.ts';
import { isStatus } from '@/lib/status.ts';
import type { DiagnosisSource, Meanings, QuickAnswers } from '@/lib/diagnose/source.ts';

/** What a description of a candidate is made from, beside the diagnosis itself. */
export interface DescriptionSource extends DiagnosisSource {
  faults: readonly { id: string; title: string }[];
  meanings: Meanings;
  quickAnswers: QuickAnswers;
}

/** A candidate in words, ready to be shown; nothing in it needs the pasted text. */
export interface Described {
  url: string;
  code: string;
  name: string;
  product: {
    id: string;
    name: string;
    /** Whether it is a client, runtime or library, which also prints a status that another hop sent. */
    isReporter: boolean;
  } | null;
  fault: string | null;
  /** What the recognised message says, with code between backticks. */
  meaning: string;
  /** What to do first, with code between backticks. */
  first: string;
  /** The recognised text with what stands around it, masked. */
  quote: { before: string; marked: string; after: string } | null;
  fields: { name: string; value: string; meaning: string }[];
  /** Ids alone, for an address that can be shared. */
  share: string;
}

const around = 160;
const longestMark = 1200;

/** Returns the recognised text with the rest of its lines, masked. */
function getQuote(text: string, { start, end }: Span, secrets: readonly Span[]) {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - around);
  const lineEnd = text.indexOf('\n', end);
  const stop = Math.min(lineEnd < 0 ? text.length : lineEnd, end + around);
  const markEnd = Math.min(end, start + longestMark);
  const show = (from: number, to: number) => maskPart(text, { start: from, end: to }, secrets);
  return {
    before: show(lineStart, start),
    marked: show(start, markEnd) + (markEnd < end ? '…' : ''),
    after: show(end, stop),
  };
}

/** The ids of a candidate: all that a shared address holds. */
type Ids = Pick<Candidate, 'error' | 'product' | 'fault' | 'signature'>;

/** Returns what a candidate's ids stand for; undefined for ids that are not in the catalogue. */
function name(
  { error, product, fault, signature }: Ids,
  { errors, products, faults, signatures, meanings, quickAnswers }: DescriptionSource,
): Omit<Described, 'quote' | 'fields'> | undefined {
  const known = errors.find(({ id }) => id === error);
  if (known === undefined) return undefined;
  const maker = products.find(({ id }) => id === product);
  const wrong = faults.find(({ id }) => id === fault);
  const message = signatures.find(({ id }) => id === signature);
  const url = getUrl(known, product, message?.product === product ? message?.guide : null);
  const ids = Object.entries({ error, product, fault, signature }).filter(([, id]) => id !== null);
  return {
    url,
    code: known.code,
    name: known.name,
    product:
      maker === undefined
        ? null
        : { id: maker.id, name: maker.name, isReporter: isStatus(known) && isObserver(maker) },
    fault: wrong?.title ?? null,
    meaning: meanings[message?.id ?? ''] ?? known.summary,
    first: quickAnswers[url] ?? '',
    share: new URLSearchParams(ids.map(([key, id]) => [key, String(id)])).toString(),
  };
}

/**
 * Returns a candidate in words.
 * @param secrets what nobody should see of the text in a screenshot
 */
export function describe(
  text: string,
  candidate: Candidate,
  source: DescriptionSource,
  secrets: readonly Span[],
): Described {
  const named = name(candidate, source);
  if (named === undefined) throw new Error(`No error "${candidate.error}" in /api/v1/errors.json`);
  return {
    ...named,
    quote: getQuote(text, candidate.fragment, secrets),
    fields: candidate.fields.map((field) => ({
      name: field.name,
      value: maskSecrets(field.value),
      meaning: field.meaning,
    })),
  };
}

/** Returns what a shared address stands for; undefined where its ids are not in the catalogue. */
export function describeShared(share: string, source: DescriptionSource): Described | undefined {
  const ids = new URLSearchParams(share);
  const named = name(
    {
      error: ids.get('error') ?? '',
      product: ids.get('product'),
      fault: ids.get('fault'),
      signature: ids.get('signature'),
    },
    source,
  );
  return named && { ...named, quote: null, fields: [] };
}
