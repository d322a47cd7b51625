import { offerLists } from './offer-lists.ts';

/** Returns the element of the panel that a selector names. */
export function getPart(panel: HTMLElement, selector: string): HTMLElement {
  const element = panel.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`<diagnose-panel> has no ${selector}`);
  return element;
}

/** Shows a sentence in place of every result; one that finds nothing is followed by links to the lists. */
export function showState(
  panel: HTMLElement,
  state: 'idle' | 'done' | 'none' | 'unknown' | 'error',
  sentence: string,
): void {
  getPart(panel, '[data-diagnosis]').dataset['state'] = state;
  getPart(panel, '[data-candidates]').replaceChildren();
  getPart(panel, '[data-nearest]').hidden = true;
  const message = getPart(panel, '[data-message]');
  if (state === 'idle' || state === 'done') message.textContent = sentence;
  else offerLists(message, sentence);
}

/** Share of the window's height below which a result that begins there shows too little of itself. */
const lowest = 0.6;

/** Brings the sentence, and what follows it, into sight where it is too far down. */
export function revealState(panel: HTMLElement): void {
  const message = getPart(panel, '[data-message]');
  if (message.getBoundingClientRect().top > innerHeight * lowest) message.scrollIntoView();
}
