import { search, type Filters, type Found } from './search-index.ts';
import { createHit, offerLists, sentences } from './search-hit.ts';

const pause = 150;
const pageLength = 20;

/** The search page: runs the query of its address, and again whenever the form changes. */
class SearchPage extends HTMLElement {
  private timer = 0;
  private limit = pageLength;
  private latest = 0;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      field.value = asked.get(field.name) ?? '';
    }
    form.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.start(form), pause);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.start(form);
    });
    this.find('[data-more]').addEventListener('click', () => {
      this.limit += pageLength;
      void this.run(readForm(form));
    });
    if ([...asked.values()].some((value) => value !== '')) void this.run(readForm(form));
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`<search-page> has no ${selector}`);
    return element;
  }

  private start(form: HTMLFormElement) {
    clearTimeout(this.timer);
    this.limit = pageLength;
    const values = readForm(form);
    const address = new URL(location.pathname, location.href);
    for (const [name, value] of Object.entries(values)) address.searchParams.set(name, value);
    history.replaceState(null, '', address);
    void this.run(values);
  }

  private async run({ q = '', ...filters }: Filters) {
    const run = (this.latest += 1);
    const isBlank = q === '' && Object.keys(filters).length === 0;
    this.find('[data-all]').hidden = !isBlank;
    if (isBlank) return this.show('idle', '');
    this.show('loading', sentences.loading);
    const found = await search(q, filters, this.limit).catch(() => undefined);
    if (run !== this.latest) return;
    if (found === undefined) {
      this.show('error', navigator.onLine ? sentences.unavailable : sentences.offline);
      this.find('[data-all]').hidden = false;
    } else if (found.total === 0) {
      this.show('empty', sentences.empty(q));
    } else {
      this.list(found);
    }
  }

  private show(state: 'idle' | 'loading' | 'empty' | 'error' | 'done', sentence: string) {
    const results = this.find('[data-search-results]');
    results.dataset['state'] = state;
    results.hidden = state !== 'done';
    this.find('[data-more]').hidden = true;
    if (state === 'empty' || state === 'error') offerLists(this.find('[data-message]'), sentence);
    else this.find('[data-message]').textContent = sentence;
  }

  private list({ total, hits }: Found) {
    this.find('[data-hits]').replaceChildren(
      ...hits.map((hit, at) =>
        createHit(hit, at, 'block border-line border-t py-3 no-underline hover:bg-sunk'),
      ),
    );
    this.show('done', sentences.found(total));
    this.find('[data-more]').hidden = total <= hits.length;
  }
}

function readForm(form: HTMLFormElement): Filters {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

customElements.define('search-page', SearchPage);
