import { copy } from './clipboard.ts';

/** Copies the command beside its button, and nothing else. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const source = this.querySelector('[data-copy]');
    const status = this.querySelector('[role="status"]');
    if (!button || !source || !status) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(source.textContent ?? '').then((isCopied) => {
        button.textContent = isCopied ? 'Copied' : 'Select';
        status.textContent = isCopied ? 'Copied' : 'Copying is blocked; the command is selected';
        if (!isCopied) getSelection()?.selectAllChildren(source);
        setTimeout(() => {
          button.textContent = 'Copy';
          status.textContent = '';
        }, 2000);
      });
    });
  }
}

customElements.define('copy-button', CopyButton);
