import { loadErrors } from './error-catalogue.ts';

/** Narrows a list to the entries that hold every word typed; without scripts the list is whole. */
class ListFilter extends HTMLElement {
  /** Every spelling of the errors by address: loaded once the reader comes to the field. */
  private words = new Map<string, string>();
  private isAsked = false;

  connectedCallback() {
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    if (!input || !status) return;
    const update = () => {
      const typed = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const count = this.narrow(typed);
      status.textContent = typed.length === 0 ? '' : `${count} ${count === 1 ? 'error' : 'errors'}`;
    };
    input.addEventListener('focus', () => void this.learn(update));
    input.addEventListener('input', update);
  }

  /** Without the spellings, what the list shows is still searched. */
  private async learn(then: () => void) {
    if (this.isAsked) return;
    this.isAsked = true;
    const errors = await loadErrors().catch(() => []);
    this.words = new Map(errors.map(({ url, words }) => [url, words]));
    then();
  }

  private wordsOf(entry: HTMLElement): string {
    const address = entry.querySelector('a')?.getAttribute('href') ?? '';
    return `${entry.textContent ?? ''} ${this.words.get(address) ?? ''}`.toLowerCase();
  }

  private narrow(typed: string[]): number {
    let count = 0;
    for (const group of this.querySelectorAll('section')) {
      const entries = [...group.querySelectorAll('li')];
      for (const entry of entries) {
        const words = this.wordsOf(entry);
        entry.hidden = !typed.every((word) => words.includes(word));
      }
      const shown = entries.filter(({ hidden }) => !hidden).length;
      group.hidden = shown === 0;
      count += shown;
    }
    return count;
  }
}

customElements.define('list-filter', ListFilter);
