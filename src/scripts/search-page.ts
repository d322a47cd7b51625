import { offerLists } from './offer-lists.ts';
import { createHit, sentences } from './search-hit.ts';
import { rememberSearch, showSearches } from './recent-searches.ts';
import { readFields, readFilters, readQuery } from './search-form.ts';
import type { SearchView } from './search-run.ts';
import type { Results } from './search-result.ts';

const pause = 100;
const pageLength = 20;

/** The search page: runs the query of its address, and again whenever the form changes. */
class SearchPage extends HTMLElement implements SearchView {
  private timer = 0;
  private limit = pageLength;
  private running = new AbortController();

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      // What was typed or chosen before the script came is kept.
      if (field.value === '') field.value = asked.get(field.name) ?? '';
    }
    form.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.start(form), pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(readQuery(form));
      this.start(form);
    });
    this.find('[data-more]').addEventListener('click', () => void this.showMore(form));
    this.find('[data-hits]').addEventListener('click', () => rememberSearch(readQuery(form)));
    if (readFields(form).length === 0) return showSearches(this.find('[data-recent]'));
    rememberSearch(readQuery(form));
    this.start(form);
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`<search-page> has no ${selector}`);
    return element;
  }

  private start(form: HTMLFormElement) {
    clearTimeout(this.timer);
    this.limit = pageLength;
    const address = new URL(location.pathname, location.href);
    for (const [name, value] of readFields(form)) address.searchParams.set(name, value);
    history.replaceState(null, '', address);
    void this.run(form);
  }

  /** Ends the search that is on its way; returns the signal of the next one. */
  private endRunning(): AbortSignal {
    this.running.abort();
    this.running = new AbortController();
    return this.running.signal;
  }

  private async run(form: HTMLFormElement) {
    const signal = this.endRunning();
    const query = readQuery(form);
    const filters = readFilters(form);
    const isBlank = query === '' && Object.keys(filters).length === 0;
    this.find('[data-all]').hidden = !isBlank;
    if (isBlank) return this.show('idle', '');
    this.show('loading', sentences.loading);
    const end = await import('./search-run.ts').then(
      ({ showSearch }) => showSearch(this, query, filters, this.limit, signal),
      () => 'error' as const,
    );
    if (end === 'empty') await this.offerNearest(query, signal);
    if (end !== 'error' || signal.aborted) return;
    this.show('error', sentences.failed());
    this.find('[data-all]').hidden = false;
  }

  /** Adds results to those that stay. The first new one takes the focus, for the button may go. */
  private async showMore(form: HTMLFormElement) {
    const signal = this.endRunning();
    const shown = this.querySelectorAll('a[data-result]').length;
    this.limit += pageLength;
    this.find('[data-message]').textContent = sentences.loading;
    const { getFinal } = await import('./search-run.ts');
    const last = await getFinal(readQuery(form), readFilters(form), this.limit, signal);
    if (signal.aborted || last === undefined) return;
    if (last.hits.length > shown) this.list(last);
    else this.find('[data-message]').textContent = sentences.found({ ...last, total: shown });
    this.querySelectorAll<HTMLElement>('a[data-result]')[shown]?.focus();
  }

  show(state: 'idle' | 'loading' | 'empty' | 'error' | 'done', sentence: string) {
    const results = this.find('[data-search-results]');
    results.dataset['state'] = state;
    results.hidden = state !== 'done';
    this.find('[data-nearest]').hidden = state !== 'empty';
    this.find('[data-nearest] [data-list]').replaceChildren();
    this.find('[data-recent]').hidden = true;
    // A button that is hidden, even for a moment, loses the focus.
    if (state !== 'done') this.find('[data-more]').hidden = true;
    if (state === 'empty' || state === 'error') offerLists(this.find('[data-message]'), sentence);
    else this.find('[data-message]').textContent = sentence;
  }

  /** Names what may be meant where nothing was found. */
  private async offerNearest(query: string, signal: AbortSignal) {
    // Without them the advice that stands there is what is left.
    const nearest = await import('./nearest-errors.ts').then(
      ({ makeNearest }) => makeNearest(query),
      () => [],
    );
    if (!signal.aborted) this.find('[data-nearest] [data-list]').replaceChildren(...nearest);
  }

  list(results: Results) {
    const { total, hits } = results;
    this.find('[data-hits]').replaceChildren(
      ...hits.map((hit, at) =>
        createHit(hit, at, 'block border-line border-t py-3 no-underline hover:bg-sunk'),
      ),
    );
    this.show('done', sentences.found(results));
    this.find('[data-more]').hidden = total <= hits.length;
  }
}

customElements.define('search-page', SearchPage);
