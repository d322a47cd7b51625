import { answer, getOfferedPurposes, hasPrivacySignal, isAllowed, purposeOf } from './consent.ts';
import { canStore } from './storage.ts';

/** The dialog behind "Cookie settings"; it is loaded when a reader asks for it. */
class ConsentSettings extends HTMLElement {
  connectedCallback() {
    const { dialog } = this;
    dialog?.addEventListener('close', () => {
      const { returnValue } = dialog;
      if (returnValue === 'all') answer(getOfferedPurposes());
      if (returnValue === 'none') answer([]);
      if (returnValue === 'save') answer(this.boxes.filter(({ checked }) => checked).map(purposeOf));
    });
  }

  /** Shows the dialog with the answer that holds now. */
  open() {
    for (const box of this.boxes) box.checked = isAllowed(purposeOf(box));
    this.toggle('[data-consent-signal]', hasPrivacySignal());
    this.toggle('[data-consent-blocked]', !canStore());
    const { dialog } = this;
    if (!dialog) return;
    dialog.returnValue = '';
    dialog.showModal();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  private toggle(selector: string, isShown: boolean) {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isShown;
  }
}

customElements.define('consent-settings', ConsentSettings);

/** Opens the settings of the page. */
export function openSettings(): void {
  const settings = document.querySelector('consent-settings');
  if (settings instanceof ConsentSettings) settings.open();
}
