import { answer, getOfferedPurposes, hasPrivacySignal, isAllowed, purposeOf } from './consent.ts';
import { canStore } from './storage.ts';

/** The dialog behind "Cookie settings"; every link to it carries `data-consent-settings`. */
class ConsentSettings extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    document.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element) || !target.closest('[data-consent-settings]')) return;
      event.preventDefault();
      this.showState();
      dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', () => {
      const { returnValue } = dialog;
      if (returnValue === 'all') answer(getOfferedPurposes());
      if (returnValue === 'none') answer([]);
      if (returnValue === 'save') answer(this.boxes.filter(({ checked }) => checked).map(purposeOf));
    });
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  private showState() {
    for (const box of this.boxes) box.checked = isAllowed(purposeOf(box));
    this.toggle('[data-consent-signal]', hasPrivacySignal());
    this.toggle('[data-consent-blocked]', !canStore());
  }

  private toggle(selector: string, isShown: boolean) {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isShown;
  }
}

customElements.define('consent-settings', ConsentSettings);
