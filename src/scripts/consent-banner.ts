import { answer, consentEvent, getOfferedPurposes, isQuestionOpen } from './consent.ts';

/** Asks once; the answer may be given here or in the settings. */
class ConsentBanner extends HTMLElement {
  connectedCallback() {
    const update = () => {
      this.hidden = !isQuestionOpen();
    };
    document.addEventListener(consentEvent, update);
    this.addEventListener('click', ({ target }) => {
      const choice = target instanceof HTMLElement ? target.dataset['consent'] : undefined;
      if (choice === undefined) return;
      answer(choice === 'all' ? getOfferedPurposes() : []);
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
    });
    update();
  }
}

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || !target.closest('[data-consent-settings]')) return;
  event.preventDefault();
  void import('./consent-settings.ts').then(({ openSettings }) => openSettings());
});

if (import.meta.env.PUBLIC_ANALYTICS) void import('./statistics.ts');

customElements.define('consent-banner', ConsentBanner);
