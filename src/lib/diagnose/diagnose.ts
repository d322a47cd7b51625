/**
 * Pasted text in, what it means out: 1. views of the paste, 2. messages, products and codes in it, 3. candidates, best first.
 * Everything is looked for once, in time that grows with the text alone.
 */
import { cleanText, getViews, hasTags, writeHeaders } from './clean.ts';
import { joinCutLines } from './cut-lines.ts';
import { groupBy } from '../group.ts';
import { readHar } from './har.ts';
import { rank, type Candidate } from './rank.ts';
import { readLog, type FoundLine } from './log/read.ts';
import { findHeadings, findServices, indexServices } from './log/service.ts';
import { Matcher, type Match } from './matcher.ts';
import {
  draftNames,
  findLines,
  findNumbers,
  findTitles,
  indexLines,
  indexNumbers,
  isMeant,
  type Mention,
  type Name,
} from './mention.ts';
import { getNameTest } from './name-only.ts';
import { isSlight, NearFinder } from './near.ts';
import { draftPattern, listWords, weighPatterns, type Draft } from './pattern.ts';
import { isProgram } from './program.ts';
import { isExplanation } from './prose.ts';
import type { DiagnosisSource, KnownSignature } from './source.ts';
import { findRedirectLoop } from './redirect.ts';
import { findStatements, indexStatusNames } from './statement.ts';
import { getSystemWordings } from './system-text.ts';
import { Translator } from './translation.ts';
import { hideSilentLines, isOnlyNamed } from './unreported.ts';
import type { View } from './view.ts';
import { draftPage, fitsGaps, getPageWords, getWordings, hasItsCapitals } from './wording.ts';

/** A product that something in the text gives away. */
export interface Trace {
  product: string;
  /** How sure it is: 3 nothing else prints this, 2 usually, 1 one sign among several. */
  certainty: number;
}

/** A message found, with its place in the pasted text. */
export interface FoundMessage extends Match<KnownSignature> {
  /** Whether tags were taken away, or words of a page stand without their markup. */
  isLoose: boolean;
  /** Whether it is all that was pasted. */
  isWhole: boolean;
}

/** Everything that was found in a paste, before it is weighed. */
export interface Findings {
  messages: FoundMessage[];
  traces: Trace[];
  mentions: Mention[];
  lines: FoundLine[];
}

/** What a paste means; no candidate where nothing fits. */
export interface Diagnosis {
  /** The text that fragments and fields have their places in: what was pasted, its cut lines put together, or what a HAR file says. */
  text: string;
  candidates: Candidate[];
}

/** Places of one error's names and codes that are weighed; a text that has more of them repeats itself. */
const mostMentions = 20;
const certainties = { certain: 3, likely: 2, hint: 1 } as const;
function toPasted<T extends { start: number; end: number }>(found: T, { at }: View): T {
  return { ...found, start: at[found.start] ?? 0, end: at[found.end] ?? 0 };
}

/** Whether a match is all that a text says. */
const isAll = ({ start, end }: { start: number; end: number }, { text }: View) =>
  text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

/** Whether a text shows answers to requests that went well, and none to one that failed. */
const showsSuccess = (text: string) =>
  /^http\/[\d.]+ [23]\d\d\b/m.test(text) && !/^http\/[\d.]+ [45]\d\d\b/m.test(text);

/** Whether a message is a header that a product adds to its own errors, and to other answers too. */
const isHeaderOfError = ({ owner: { where, status } }: FoundMessage) => where === 'header' && status !== null;

/** Whether a message is a page with its markup. */
const isPage = ({ text }: KnownSignature) => hasTags.test(text);

/** Returns a way to hide the lines of views that report nothing, which does it once for each. */
function keepHidden(): (view: View) => string {
  const known = new Map<View, string>();
  return (view) => {
    const hidden = known.get(view) ?? hideSilentLines(view.text);
    known.set(view, hidden);
    return hidden;
  };
}

/** Diagnoses pastes against one catalogue, which is prepared once. */
export class Diagnoser {
  private readonly messages: Matcher<KnownSignature>;
  /** Made for the first text in which nothing else is found. */
  private near: NearFinder<KnownSignature> | undefined;
  private readonly pages: Matcher<KnownSignature>;
  private readonly words: Matcher<KnownSignature>;
  private readonly prints: Matcher<Trace & { text: string }>;
  private readonly names: Matcher<Name>;
  private readonly numbers: Map<string, string[]>;
  private readonly wholeLines: Map<string, string>;
  private readonly services: Map<string, string>;
  private readonly statuses: Map<string, string>;
  private readonly translator: Translator;
  /** Messages that are a diagnosis, without pages. */
  private readonly lines: readonly KnownSignature[];
  private readonly source: DiagnosisSource;

  constructor(source: DiagnosisSource, translator = new Translator(source.signatures)) {
    this.source = source;
    const { errors, products } = source;
    const signatures = source.signatures.filter(({ harmless }) => harmless !== true);
    const lines = signatures.filter((each) => !isPage(each));
    this.lines = lines;
    // What another message of the catalogue says in these words is that one's.
    const texts = new Set(lines.map(({ text }) => text));
    this.messages = new Matcher(
      weighPatterns(
        lines.flatMap((each) =>
          [...getWordings(each.text), ...getSystemWordings(each.text).filter((text) => !texts.has(text))].map(
            (text) => draftPattern(each, text),
          ),
        ),
      ),
    );
    this.pages = new Matcher(weighPatterns(signatures.filter(isPage).map(draftPage)));
    this.words = new Matcher(
      weighPatterns(
        signatures.flatMap((each) => getPageWords(each.text).map((words) => draftPattern(each, words))),
      ),
    );
    this.prints = new Matcher(
      weighPatterns(
        products.flatMap(({ id, fingerprints }) =>
          fingerprints.map(({ text, certainty }) =>
            draftPattern({ product: id, certainty: certainties[certainty], text }, text),
          ),
        ),
      ),
    );
    this.names = new Matcher(weighPatterns(draftNames(errors)));
    this.numbers = indexNumbers(errors);
    this.wholeLines = indexLines(errors);
    this.services = indexServices(products);
    this.statuses = indexStatusNames(errors);
    this.translator = translator;
  }

  /** Returns what a text means: a log, headers, a page, or the failed requests of a HAR file. */
  diagnose(pasted: string): Diagnosis {
    const text = readHar(pasted) ?? pasted;
    const diagnosis = this.read(text);
    const joined = diagnosis.candidates.length === 0 ? joinCutLines(text) : undefined;
    return joined === undefined || isProgram(cleanText(text)) ? diagnosis : this.read(joined);
  }

  private read(text: string): Diagnosis {
    return { text, candidates: rank(this.search(text), this.source) };
  }

  /** Returns everything known that stands in a text, before it is weighed. */
  search(text: string): Findings {
    const { plain, cased, tags, words } = getViews(text, (view) => this.translator.translate(view));
    const hide = keepHidden();
    const find = (matcher: Matcher<KnownSignature>, view: View | undefined, isLoose: boolean) => {
      if (view === undefined) return [];
      const hidden = hide(view);
      const isSaid = (match: Match<KnownSignature>) => {
        const { start, end } = toPasted(match, view);
        if (isAll(match, view)) return true;
        if (hidden.slice(match.start, match.end).trim() === '') return false;
        const isName = !/\s/.test(match.owner.text);
        return (
          hasItsCapitals(match.owner, text.slice(start, end)) && !(isName && isOnlyNamed(text, start, end))
        );
      };
      return matcher
        .find(view.text, (match) => fitsGaps(match) && isSaid(match))
        .map((match) => ({ ...toPasted(match, view), isLoose, isWhole: isAll(match, view) }));
    };
    const shown = words ?? plain;
    const hasSucceeded = showsSuccess(plain.text);
    const messages = [
      ...find(this.messages, plain, false),
      ...find(this.messages, words, false),
      ...find(this.pages, tags, false),
      ...find(this.words, shown, true),
    ];
    const lines = readLog(cased, this.services);
    // Who explains names errors, and prints no message of any.
    const isExplained = messages.length + lines.length === 0 && isExplanation(cased.text);
    const mentions = isExplained ? [] : this.findMentions(text, { plain, cased, shown }, hide);
    return {
      messages: (isExplained || messages.length > 0
        ? messages
        : this.searchNear(shown, hide(shown), mentions)
      ).filter((message) => !(hasSucceeded && isHeaderOfError(message))),
      traces: [
        ...[...new Set([plain.text, (words ?? plain).text, writeHeaders(plain.text)])].flatMap((each) =>
          this.prints.find(each, fitsGaps).map(({ owner }) => owner),
        ),
        ...[...findServices(plain.text, this.services), ...findHeadings(plain.text, this.services)].map(
          (product) => ({ product, certainty: certainties.likely }),
        ),
      ],
      mentions,
      lines,
    };
  }

  /** Returns the names and codes of errors in a text, those of each error up to a number. */
  private findMentions(
    text: string,
    { plain, cased, shown }: Record<'plain' | 'cased' | 'shown', View>,
    hide: (view: View) => string,
  ): Mention[] {
    const findIn = (view: View, find: (text: string) => Mention[]) =>
      find(hide(view)).map((mention) => toPasted(mention, view));
    const findNames = (hidden: string) =>
      this.names
        .find(hidden, (match) => isMeant(toPasted(match, shown), text))
        .map(({ owner, start, end }) => ({ error: owner.error, start, end }));
    const mentions = [
      ...findIn(shown, (hidden) => [...findNames(hidden), ...findNumbers(hidden, this.numbers)]),
      ...findIn(plain, (hidden) => [...findTitles(hidden, this.numbers), ...findRedirectLoop(hidden)]),
      ...findIn(cased, (hidden) => [
        ...findLines(hidden, this.wholeLines),
        ...findStatements(hidden, this.statuses),
      ]),
    ];
    return [...groupBy(mentions, ({ error }) => error)].flatMap(([, own]) => own.slice(0, mostMentions));
  }

  /**
   * Messages need words of their own, which tell them when others stand between: "ERROR 404: Not Found" has none. Looked for are
   * they alone: the words of older versions are often those of anybody, such as "File does not exist".
   */
  private makeNear(): NearFinder<KnownSignature> {
    const isNameOnly = getNameTest(this.source.errors);
    const getTelling = (draft: Draft<KnownSignature>) => listWords(draft).filter((word) => !isSlight(word));
    const drafts = this.lines
      .map((each) => draftPattern(each, each.text))
      .filter((draft) => !isNameOnly(draft.owner.error, getTelling(draft)));
    return new NearFinder(drafts);
  }

  /** Returns messages that stand nearly in what is left of a view; where errors are named in it, only those of these. */
  private searchNear(view: View, hidden: string, mentions: readonly Mention[]): FoundMessage[] {
    this.near ??= this.makeNear();
    const named = new Set(mentions.map(({ error }) => error));
    return this.near
      .find(hidden)
      .filter(({ owner }) => named.size === 0 || named.has(owner.error))
      .map((match) => ({ ...toPasted(match, view), values: [], isLoose: true, isWhole: false }));
  }
}
