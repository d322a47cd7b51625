import type { KnownSignature } from '../diagnose/source.ts';

/** A message that is one identifier. */
export interface Identifier {
  signature: KnownSignature;
  name: string;
  /** The last part of a name with its module or package: "ReadTimeout" of "httpx.ReadTimeout". */
  last: string;
}

/** An identifier as it stands, or as an element or a string of a document. */
const alone = /^(?:<\w+>|")?(?<name>[\w.:$\\-]+?):?(?:<\/\w+>|")?$/;

/** Returns the identifier that a message is: the class of an exception, a constant, a code; none for one of several words. */
export function toIdentifier(signature: KnownSignature): Identifier[] {
  const name = alone.exec(signature.text)?.groups?.['name'];
  return name === undefined ? [] : [{ signature, name, last: name.split(/[.:$\\]+/).at(-1) ?? name }];
}

/** Whether a message has several words, so that it is no identifier. */
export const isSentence = ({ text }: KnownSignature): boolean => !alone.test(text);
