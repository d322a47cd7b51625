import { parseTicks, withTicks } from '@/lib/tick-record.ts';
import { consentEvent, isAllowed } from './consent.ts';
import { readItem, writeItem } from './storage.ts';

/** Keeps ticked steps on the device if the reader agreed; without that they last as long as the page. */
class FixProgress extends HTMLElement {
  connectedCallback() {
    const ticked = isAllowed('preferences')
      ? (parseTicks(readItem('efh-steps'))[location.pathname] ?? [])
      : [];
    for (const box of this.boxes) if (ticked.includes(box.id)) box.checked = true;
    const keep = () => {
      if (!isAllowed('preferences')) return;
      const ids = this.boxes.filter(({ checked }) => checked).map(({ id }) => id);
      const kept = parseTicks(readItem('efh-steps'));
      if (ids.length === 0 && !(location.pathname in kept)) return;
      writeItem('efh-steps', JSON.stringify(withTicks(kept, location.pathname, ids)));
    };
    this.addEventListener('change', keep);
    document.addEventListener(consentEvent, keep);
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-step]')];
  }
}

customElements.define('fix-progress', FixProgress);
