import type { Found } from './search-index.ts';
import { createHit, offerLists, sentences } from './search-hit.ts';

const pause = 120;
const shown = 7;

/** The search box of every page: a plain form that becomes a combobox with results while typing. */
class SearchBox extends HTMLElement {
  private query = '';
  private timer = 0;
  private active = -1;

  connectedCallback() {
    const { input, panel } = this;
    if (!input || !panel) return;
    const list = this.find('[data-hits]');
    list.id = `${input.id}-list`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Search results');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('focus', () => void import('./search-index.ts').catch(() => undefined), {
      once: true,
    });
    input.addEventListener('input', () => this.schedule());
    input.addEventListener('keydown', (event) => this.press(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.contains(relatedTarget)) this.close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  private get input() {
    return this.querySelector('input');
  }

  private get panel() {
    return this.querySelector<HTMLElement>('[data-search-results]');
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`<search-box> has no ${selector}`);
    return element;
  }

  private get options(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  private schedule() {
    clearTimeout(this.timer);
    const query = this.input?.value.trim() ?? '';
    if (query === this.query && this.panel?.hidden === false) return;
    this.query = query;
    if (query === '') return this.close();
    this.timer = window.setTimeout(() => void this.search(query), pause);
  }

  private async search(query: string) {
    this.show('loading', sentences.loading);
    const { search } = await import('./search-index.ts').catch(() => ({ search: undefined }));
    const found = await search?.(query, {}, shown).catch(() => undefined);
    if (query !== this.query) return;
    if (found === undefined) this.show('error', navigator.onLine ? sentences.unavailable : sentences.offline);
    else if (found.total === 0) this.show('empty', sentences.empty(query));
    else this.list(found);
  }

  private show(state: 'loading' | 'empty' | 'error', sentence: string) {
    this.find('[data-hits]').replaceChildren();
    this.open(state);
    const message = this.find('[data-message]');
    message.hidden = false;
    if (state === 'loading') message.textContent = sentence;
    else offerLists(message, sentence);
    this.find('[role="status"]').textContent = sentence;
  }

  private list({ total, hits }: Found) {
    const options = hits.map((hit, at) => {
      const option = createHit(
        hit,
        at,
        'block border-line px-4 py-2 no-underline not-first:border-t hover:bg-accent-wash aria-selected:bg-accent-wash',
      );
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.id = `${this.input?.id ?? ''}-option-${at}`;
      option.tabIndex = -1;
      return option;
    });
    this.find('[data-hits]').replaceChildren(...options);
    const message = this.find('[data-message]');
    message.hidden = total <= hits.length;
    message.textContent = `${sentences.found(total)}: press Enter to see them all.`;
    this.find('[role="status"]').textContent = sentences.found(total);
    this.open('done');
  }

  private open(state: string) {
    const { panel, input } = this;
    if (!panel || !input) return;
    this.active = -1;
    input.removeAttribute('aria-activedescendant');
    panel.dataset['state'] = state;
    panel.hidden = document.activeElement !== input;
    input.setAttribute('aria-expanded', String(state === 'done' && !panel.hidden));
  }

  private close() {
    const { panel, input } = this;
    if (!panel || !input) return;
    panel.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    this.active = -1;
  }

  private press(event: KeyboardEvent) {
    const { input, panel, options } = this;
    if (!input || !panel) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (panel.hidden) input.value = '';
      this.close();
      this.query = input.value.trim();
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
      this.input?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input?.removeAttribute('aria-activedescendant');
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('search-box', SearchBox);
