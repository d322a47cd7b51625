/** The search box of every page: a plain form whose combobox arrives with the first focus. */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    const list = this.querySelector('[data-hits]');
    if (!input || !list) return;
    list.id = `${input.id}-list`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Search results');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    // Who was here before the script needs no second focus.
    if (document.activeElement === input) void this.load(input);
    else input.addEventListener('focus', () => void this.load(input), { once: true });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping()) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  private async load(input: HTMLInputElement) {
    try {
      const { Combobox } = await import('./search-combobox.ts');
      new Combobox(this, input).start();
    } catch {
      this.showUnavailable(input);
    }
  }

  private showUnavailable(input: HTMLInputElement) {
    const panel = this.querySelector<HTMLElement>('[data-search-results]');
    if (!panel) return;
    const sentence = navigator.onLine
      ? 'The search could not be loaded. Press Enter for the full list.'
      : 'You are offline, and the search is not loaded. Pages you have open still work.';
    // What is shown is also said aloud.
    for (const place of this.querySelectorAll('[data-message], [role="status"]'))
      place.textContent = sentence;
    panel.dataset['state'] = 'error';
    panel.hidden = false;
    input.addEventListener('blur', () => (panel.hidden = true), { once: true });
    input.addEventListener('focus', () => void this.load(input), { once: true });
  }
}

/** Whether a key belongs to the field that has the focus. */
const isTyping = () => document.activeElement?.matches('input, textarea, select');

customElements.define('search-box', SearchBox);
