import { HtmlElement } from 'html-validate';

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/**
 * Returns text with its character references replaced; html-validate keeps them as they are written.
 * @throws {Error} when a reference is not one that the build writes
 */
export function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]\w*));/gi, (reference, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    const character = named.get(String(name).toLowerCase());
    if (character === undefined)
      throw new Error(`Found ${reference}; allowed: ${[...named.keys()].join(', ')}.`);
    return character;
  });
}

/** Returns the value of an attribute: empty where it has none, undefined where there is no attribute. */
export function getAttribute(element: HtmlElement, name: string): string | undefined {
  const found = element.getAttribute(name);
  return found ? decode(String(found.value ?? '')) : undefined;
}

/** Returns the text of an element on one line. */
export function getText(element: HtmlElement): string {
  return decode(element.textContent).replace(/\s+/g, ' ').trim();
}

/** Returns the pieces of text in an element, each as it stands between two tags. */
export function getTexts(element: HtmlElement): string[] {
  return element.childNodes.flatMap((node) =>
    node instanceof HtmlElement ? getTexts(node) : decode(node.textContent),
  );
}

/** Returns all elements in an element, in the order of the document. */
export function getElements(element: HtmlElement): HtmlElement[] {
  return element.childElements.flatMap((child) => [child, ...getElements(child)]);
}

/** Returns an element as its start tag, with the attributes that tell it from others. */
export function describe(element: HtmlElement): string {
  const telling = ['id', 'name', 'property', 'rel', 'href', 'src', 'aria-label']
    .map((name) => ({ name, value: getAttribute(element, name) }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => ` ${name}="${value}"`);
  return `<${element.tagName}${telling.join('')}>`;
}
