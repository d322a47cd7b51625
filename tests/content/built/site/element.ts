/** Elements of pages, as node-html-parser reads them; their attributes and texts are decoded. */
import { HTMLElement, NodeType, type Node } from 'node-html-parser';

export type Element = HTMLElement;

/** Whether a node is an element, and neither text nor a comment. */
export const isElement = (node: Node): node is Element => node instanceof HTMLElement;

/** Returns the name of an element in lower case, as in `h1`. */
export const getTag = (element: Element): string => element.rawTagName.toLowerCase();

/** Returns the value of an attribute: empty where it has none, undefined where there is no attribute. */
export const getAttribute = (element: Element, name: string): string | undefined =>
  element.getAttribute(name);

/** Returns the text of an element on one line. */
export const getText = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Returns the code in a script or style, as it is written. */
export const getCode = (element: Element): string => element.rawText;

/** Returns the pieces of text in an element, each as it stands between two tags. */
export function getTexts(element: Element): string[] {
  return element.childNodes.flatMap((node) => {
    if (isElement(node)) return getTexts(node);
    return node.nodeType === NodeType.TEXT_NODE ? node.text : [];
  });
}

/** Returns the elements right below an element. */
export const getChildren = (element: Element): Element[] => element.childNodes.filter(isElement);

/** Returns all elements in an element, in the order of the document. */
export function getElements(element: Element): Element[] {
  return getChildren(element).flatMap((child) => [child, ...getElements(child)]);
}

/** Returns an element itself, or the nearest around it, that passes a test. */
export function findClosest(element: Element, test: (element: Element) => boolean): Element | undefined {
  const { parentNode } = element;
  // The document itself is no element.
  if (parentNode === null) return undefined;
  return test(element) ? element : findClosest(parentNode, test);
}

/** Returns an element as its start tag, with the attributes that tell it from others. */
export function describe(element: Element): string {
  const telling = ['id', 'name', 'property', 'rel', 'href', 'src', 'aria-label']
    .map((name) => ({ name, value: getAttribute(element, name) }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => ` ${name}="${value}"`);
  return `<${getTag(element)}${telling.join('')}>`;
}
