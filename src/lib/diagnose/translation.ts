/**
 * Messages of operating systems in other languages. Many programs pass them on inside messages of their own, so they are put
 * back into English, in which everything else is known: `ConnectException: 拒绝连接`.
 */
import { append } from '../group.ts';
import { dashes, joinsWords, narrow, wideSigns } from '../script.ts';
import { splitTemplate } from '../template.ts';
import type { KnownSignature } from './source.ts';
import { change, type View } from './view.ts';

/** A message in another language. */
interface Translation {
  owner: KnownSignature;
  /** Folded. */
  text: string;
  /** What stands in its place in English. */
  english: string;
  /** Place in it of the word that leads to it. */
  offset: number;
}

/** Where a translated message stands in a text. */
export interface FoundTranslation {
  owner: KnownSignature;
  start: number;
  end: number;
  english: string;
}

const words = /[\p{L}\p{M}]{2,}/gu;
const isLetter = (text: string, at: number) => /[\p{L}\p{M}]/u.test(text.charAt(at));
const isSign = (text: string, at: number) => !/[\p{L}\p{N}]/u.test(text.charAt(at));
/** A text that repeats itself says no more. */
const most = 200;

/**
 * Returns a text in lower case with straight quotes, short dashes and narrow signs; every character keeps its place, also those
 * that would become two.
 */
const fold = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replaceAll('\n', ' ')
    .replace(dashes, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(wideSigns, narrow)
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });

/** What may stand in a gap of a message, for it to be recognised with its other words alone. */
const fillGap = (name: string): string => (name === 'status' ? '000' : /number|bytes/.test(name) ? '0' : 'x');

/**
 * Returns what a message in another language stands for: the longest part that does not vary, without the signs around it;
 * the whole message with its gaps filled where other parts say more than that.
 */
export function getEnglish({ text }: Pick<KnownSignature, 'text'>): string {
  const parts = splitTemplate(text);
  const literal = parts.filter(({ isPlaceholder }) => !isPlaceholder);
  const [longest, ...others] = literal.toSorted((a, b) => b.text.length - a.text.length);
  if (others.some((part) => /[^\s:()]/.test(part.text)))
    return parts.map((part) => (part.isPlaceholder ? fillGap(part.text) : part.text)).join('');
  return (longest?.text ?? '').replace(/^[\s:'"]+|[\s:('"]+$/g, '');
}

/** Finds messages that are known in other languages, and puts them into English. */
export class Translator {
  /** By their longest word; those of scripts without spaces stand apart. */
  private readonly byWord = new Map<string, Translation[]>();
  private readonly joined: Translation[] = [];

  constructor(signatures: readonly KnownSignature[]) {
    for (const owner of signatures) {
      for (const known of owner.translations ?? []) this.add(owner, fold(known));
    }
  }

  private add(owner: KnownSignature, text: string) {
    const english = getEnglish(owner);
    if (joinsWords(text)) {
      this.joined.push({ owner, text, english, offset: 0 });
      return;
    }
    const [longest] = [...text.matchAll(words)].toSorted((a, b) => b[0].length - a[0].length);
    if (longest) append(this.byWord, longest[0], { owner, text, english, offset: longest.index });
  }

  /** Returns the translated messages in a text, in its order and apart from each other. */
  find(text: string): FoundTranslation[] {
    const folded = fold(text);
    const found = [...this.findSpaced(folded), ...(joinsWords(folded) ? this.findJoined(folded) : [])];
    const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const apart: FoundTranslation[] = [];
    for (const each of sorted) {
      if (each.start >= (apart.at(-1)?.end ?? 0) && apart.length < most) apart.push(each);
    }
    return apart;
  }

  /** Returns a text with the messages in it put into English. */
  translate(view: View): View {
    return change(
      view,
      this.find(view.text).map(({ start, end, english }) => {
        // Scripts without spaces set a message against the name before it.
        const before = isSign(view.text, start - 1) ? '' : ' ';
        const after = isSign(view.text, end) ? '' : ' ';
        return { start, end, by: `${before}${english}${after}` };
      }),
    );
  }

  private findSpaced(text: string): FoundTranslation[] {
    const found: FoundTranslation[] = [];
    for (const { 0: word, index } of text.matchAll(words)) {
      for (const { owner, text: known, english, offset } of this.byWord.get(word) ?? []) {
        const start = index - offset;
        const end = start + known.length;
        const isHere = text.slice(Math.max(0, start), end) === known;
        if (isHere && !isLetter(text, start - 1) && !isLetter(text, end))
          found.push({ owner, start, end, english });
      }
    }
    return found;
  }

  private findJoined(text: string): FoundTranslation[] {
    return this.joined.flatMap(({ owner, text: known, english }) => {
      const found: FoundTranslation[] = [];
      let start = text.indexOf(known);
      while (start >= 0 && found.length < most) {
        found.push({ owner, start, end: start + known.length, english });
        start = text.indexOf(known, start + known.length);
      }
      return found;
    });
  }
}
