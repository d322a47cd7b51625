import { getStem } from './word.ts';

/** How much the words of a query say: words that few texts hold say more than words that many hold. */
export class Rarity {
  private readonly counts = new Map<string, number>();
  private texts = 0;

  /** Counts the words of one more text. */
  add(words: readonly string[]): void {
    this.texts += 1;
    for (const stem of new Set(words.map(getStem))) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
  }

  /** Returns how much a word says; one that no text holds says most. */
  private weigh(word: string): number {
    return Math.log(1 + this.texts / (this.counts.get(getStem(word)) ?? 0.5));
  }

  /** Returns the share of what a query says that some of its words say, from 0 to 1. */
  getShare(some: readonly string[], all: readonly string[]): number {
    const found = new Set(some.map(getStem));
    const sum = (words: readonly string[]) => words.reduce((total, word) => total + this.weigh(word), 0);
    return sum(all.filter((word) => found.has(getStem(word)))) / Math.max(sum(all), Number.MIN_VALUE);
  }
}
