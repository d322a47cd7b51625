import { copy } from './clipboard.ts';
import type { Described } from './diagnose-description.ts';

function make(tag: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

/** Returns text with what stands between backticks as code. */
const markCode = (text: string): (string | Node)[] =>
  text.split('`').map((part, at) => (at % 2 === 0 ? part : make('code', '', part)));

function makeQuote({ before, marked, after }: NonNullable<Described['quote']>): HTMLElement {
  const mark = make('mark', 'bg-accent-wash font-semibold text-ink', marked);
  const quote = make(
    'pre',
    'mt-3 max-h-48 overflow-auto rounded-lg border border-line bg-sunk px-3 py-2 font-mono text-sm whitespace-pre-wrap [overflow-wrap:anywhere]',
    before,
    mark,
    after,
  );
  quote.tabIndex = 0;
  quote.setAttribute('role', 'group');
  quote.setAttribute('aria-label', 'What was recognised in your text');
  return quote;
}

function makeFields(fields: Described['fields']): HTMLElement {
  return make(
    'dl',
    'mt-3 grid gap-x-4 text-[0.95rem] sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]',
    ...fields.flatMap(({ name, value, meaning }) => [
      make('dt', '[overflow-wrap:anywhere] sm:py-0.5', `${name} `, make('code', 'font-semibold', value)),
      make('dd', 'pb-1.5 text-soft sm:py-0.5', meaning),
    ]),
  );
}

/** Returns a button that copies the address of a result, with a place that says what came of it. */
function makeShare(share: string): HTMLElement {
  const button = make(
    'button',
    'min-h-9 cursor-pointer rounded-md border border-line px-3 text-sm font-semibold text-accent',
    'Copy a link to this result',
  );
  button.setAttribute('type', 'button');
  const status = make('span', 'text-sm text-soft [overflow-wrap:anywhere]');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    const address = `${location.origin}${location.pathname}#${share}`;
    // Emptied first, so that a screen reader says the same sentence again.
    status.textContent = '';
    void copy(address).then((isCopied) => {
      status.textContent = isCopied
        ? 'Copied: the link holds no word of your text.'
        : `Copying is blocked. The link: ${address}`;
    });
  });
  return make('div', 'mt-3 flex flex-wrap items-center gap-x-3 gap-y-1', button, status);
}

/** Says which product made an error, or printed what another one may have made. */
function nameMaker(product: Described['product']): string {
  if (product === null) return 'Nothing in it names the product.';
  return `${product.isReporter ? 'Printed' : 'Produced'} by ${product.name}.`;
}

/** Returns a candidate as an item of the list of results; its only link leads to the page that helps. */
export function makeCard(described: Described, isFirst: boolean): HTMLElement {
  const { url, code, name, product, fault, meaning, first, quote, fields, share } = described;
  const link = make('a', 'text-ink', make('b', 'text-accent tabular-nums', code), ` ${name}`);
  link.setAttribute('href', url);
  const facts = [nameMaker(product), ...(fault === null ? [] : [`What went wrong: ${fault}.`])];
  const card = make(
    'li',
    `rounded-lg border px-4 py-4 ${isFirst ? 'border-accent' : 'border-line'} bg-raised`,
    make('p', 'text-sm font-semibold text-soft', isFirst ? 'Most likely' : 'Or'),
    make('h2', 'text-xl font-bold', link),
    make('p', 'mt-1', facts.join(' ')),
    make('p', 'mt-1 text-soft', ...markCode(meaning)),
    ...(first === '' ? [] : [make('p', 'mt-3', make('b', '', 'First: '), ...markCode(first))]),
    ...(quote === null ? [] : [makeQuote(quote)]),
    ...(fields.length === 0 ? [] : [makeFields(fields)]),
    makeShare(share),
  );
  card.dataset['candidate'] = '';
  card.dataset['product'] = product?.id ?? '';
  return card;
}
