/** Narrows a list to the entries that hold every word typed; without scripts the list is whole. */
class ListFilter extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    if (!input || !status) return;
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const count = this.narrow(words);
      status.textContent = words.length === 0 ? '' : `${count} ${count === 1 ? 'error' : 'errors'}`;
    });
  }

  private narrow(words: string[]): number {
    const entries = [...this.querySelectorAll<HTMLElement>('[data-filter-words]')];
    for (const entry of entries) {
      const text = entry.dataset['filterWords'] ?? '';
      entry.hidden = !words.every((word) => text.includes(word));
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-filter-words]:not([hidden])');
    }
    return entries.filter(({ hidden }) => !hidden).length;
  }
}

customElements.define('list-filter', ListFilter);
