import { consentEvent, isAllowed } from './consent.ts';
import { readItem, writeItem } from './storage.ts';

const chosen = 'efh-platform-chosen';

/** Turns the variants of a step into tabs; one choice holds for every step of the page. */
class PlatformTabs extends HTMLElement {
  connectedCallback() {
    const list = this.querySelector<HTMLElement>('[data-tabs]');
    const first = this.tabs[0];
    if (!list || !first) return;
    list.hidden = false;
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', 'Platform');
    for (const heading of this.querySelectorAll<HTMLElement>('[data-heading]')) heading.hidden = true;
    for (const panel of this.panels) {
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute(
        'aria-labelledby',
        this.tabs.find((tab) => platformOf(tab) === panel.dataset['panel'])?.id ?? '',
      );
    }
    list.addEventListener('click', ({ target }) => {
      const tab = target instanceof Element ? target.closest<HTMLElement>('[role="tab"]') : null;
      if (tab) this.choose(platformOf(tab));
    });
    list.addEventListener('keydown', (event) => this.move(event));
    document.addEventListener(chosen, (event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') this.select(event.detail);
    });
    this.select(platformOf(first));
    if (isAllowed('preferences')) this.select(readItem('efh-platform') ?? '');
  }

  private get tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role="tab"]')];
  }

  private get panels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-panel]')];
  }

  private choose(platform: string) {
    document.dispatchEvent(new CustomEvent(chosen, { detail: platform }));
    latest = platform;
    keep();
  }

  private select(platform: string) {
    if (!this.tabs.some((tab) => platformOf(tab) === platform)) return;
    for (const tab of this.tabs) {
      const isSelected = platformOf(tab) === platform;
      tab.setAttribute('aria-selected', String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
    }
    for (const panel of this.panels) panel.hidden = panel.dataset['panel'] !== platform;
  }

  private move(event: KeyboardEvent) {
    const at = this.tabs.findIndex((tab) => tab === event.target);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const to = steps[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = this.tabs.at(to % this.tabs.length);
    if (!tab) return;
    this.choose(platformOf(tab));
    tab.focus();
  }
}

let latest: string | undefined;

function keep() {
  if (latest !== undefined && isAllowed('preferences')) writeItem('efh-platform', latest);
}

function platformOf(tab: HTMLElement): string {
  return tab.dataset['platform'] ?? '';
}

document.addEventListener(consentEvent, keep);
customElements.define('platform-tabs', PlatformTabs);
