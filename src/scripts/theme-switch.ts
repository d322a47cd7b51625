import { readItem, removeItem, writeItem } from './storage.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const titles: Record<Theme, string> = {
  system: 'Theme: follow the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
};

/** Steps through system, light and dark; only a choice that differs from the system's is kept. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    let theme = themes.find((each) => each === readItem('efh-theme')) ?? 'system';
    const show = () => {
      button.title = titles[theme];
      button.setAttribute('aria-label', titles[theme]);
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
    };
    button.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
      if (theme === 'system') removeItem('efh-theme');
      else writeItem('efh-theme', theme);
      show();
    });
    show();
  }
}

customElements.define('theme-switch', ThemeSwitch);
