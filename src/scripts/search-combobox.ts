import { rememberSearch } from './recent-searches.ts';
import { offerLists } from './offer-lists.ts';
import { createHit, sentences } from './search-hit.ts';
import { showSearch, type SearchView } from './search-run.ts';
import type { Results } from './search-result.ts';

const pause = 60;
const shown = 7;

/** Makes a search box a combobox with results while typing. */
export class Combobox implements SearchView {
  private query = '';
  private timer = 0;
  private running = new AbortController();
  private active = -1;

  private readonly panel: HTMLElement;

  /**
   * @param host the element that holds the form and the panel of results
   * @param input its field, already marked as a combobox
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly input: HTMLInputElement,
  ) {
    this.panel = this.find('[data-search-results]');
  }

  /** Listens from now on; what was typed before is searched for at once. */
  start() {
    this.input.addEventListener('input', () => this.schedule());
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.find('[data-hits]').addEventListener('click', () => rememberSearch(this.query));
    this.host.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.host.contains(relatedTarget)) this.close();
    });
    this.schedule();
  }

  private find(selector: string): HTMLElement {
    const element = this.host.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The search box has no ${selector}`);
    return element;
  }

  private get options(): HTMLAnchorElement[] {
    return [...this.host.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  /** Whether the reader has an option under the keys or the pointer: the list then stays as it is. */
  private get isChoosing(): boolean {
    return this.active >= 0 || this.find('[data-hits]').contains(document.activeElement);
  }

  private schedule() {
    const query = this.input.value.trim();
    if (query === this.query && !this.panel.hidden) return;
    this.stop();
    this.query = query;
    if (query === '') return this.close();
    this.timer = window.setTimeout(() => void this.search(query), pause);
  }

  /** Ends the search that is waiting or on its way. */
  private stop() {
    clearTimeout(this.timer);
    this.running.abort();
  }

  private async search(query: string) {
    this.running = new AbortController();
    const end = await showSearch(this, query, {}, shown, this.running.signal);
    if (end === 'error') this.show('error', sentences.failed());
  }

  show(state: 'loading' | 'empty' | 'error', sentence: string) {
    this.find('[data-hits]').replaceChildren();
    this.open(state);
    const message = this.find('[data-message]');
    message.hidden = false;
    if (state === 'loading') message.textContent = sentence;
    else offerLists(message, sentence);
    this.find('[role="status"]').textContent = sentence;
  }

  list(results: Results) {
    const isKept = this.isChoosing;
    if (!isKept) this.fill(results.hits);
    this.summarize(results);
    if (!isKept) this.open('done');
  }

  private fill(hits: Results['hits']) {
    const options = hits.map((hit, at) => {
      const option = createHit(
        hit,
        at,
        'block border-line px-4 py-2 no-underline not-first:border-t hover:bg-accent-wash aria-selected:bg-accent-wash',
      );
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.id = `${this.input.id}-option-${at}`;
      option.tabIndex = -1;
      return option;
    });
    this.find('[data-hits]').replaceChildren(...options);
  }

  /** Says below the options, and aloud, how many pages there are. */
  private summarize(results: Results) {
    const message = this.find('[data-message]');
    const isWhole = results.isFinal && results.missing.length === 0;
    const sentence = sentences.found(results);
    message.hidden = results.total <= this.options.length && isWhole;
    message.textContent = isWhole ? `${sentence}: press Enter to see them all.` : sentence;
    this.find('[role="status"]').textContent = sentence;
  }

  private open(state: string) {
    const { panel, input } = this;
    this.active = -1;
    input.removeAttribute('aria-activedescendant');
    panel.dataset['state'] = state;
    panel.hidden = document.activeElement !== input;
    input.setAttribute('aria-expanded', String(state === 'done' && !panel.hidden));
  }

  private close() {
    this.stop();
    const { panel, input } = this;
    panel.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    this.active = -1;
  }

  private press(event: KeyboardEvent) {
    // Such a key chooses among the words that an input method offers.
    if (event.isComposing) return;
    const { input, panel, options } = this;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (panel.hidden) input.value = '';
      this.close();
      return;
    }
    if (panel.hidden) {
      if (event.key === 'ArrowDown') this.schedule();
      return;
    }
    const last = options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.active === last ? -1 : this.active + 1,
      ArrowUp: this.active === -1 ? last : this.active - 1,
    };
    const to = moves[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      this.activate(to);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      options[this.active]?.click();
    }
  }

  private activate(at: number) {
    this.active = at;
    this.options.forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const option = this.options[at];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }
}
