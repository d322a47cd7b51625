import { Document, isMap, isSeq, LineCounter, parseDocument, YAMLSeq, type YAMLMap } from 'yaml';
import { Refusal } from './refusal.ts';

/** Returns an entry as an item of a list, each line indented by the given number of spaces. */
function formatItem(entry: YAMLMap, indent: number): string {
  const list = new YAMLSeq();
  list.add(entry);
  return new Document(list).toString({ lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(indent));
}

/** Returns the text of a product's first signature file. */
export function createSignatureFile(entry: YAMLMap): string {
  return `signatures:\n${formatItem(entry, 2)}`;
}

function parseList(text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const list = document.errors.length > 0 ? undefined : document.get('signatures');
  return isSeq(list) ? { list, indent: counter.linePos(list.range?.[0] ?? 0).col - 1 } : undefined;
}

/**
 * Returns a signature file with one more entry at its end. What stands in it keeps every byte: printing the
 * whole document would fold and quote it anew.
 * @param key id of the new signature
 * @throws {Refusal} when the file has that id, or isn't one list in which an entry can follow
 */
export function appendSignature(
  { file, text }: { file: string; text: string },
  key: string,
  entry: YAMLMap,
): string {
  const before = parseList(text);
  if (before?.list.items.some((item) => isMap(item) && item.get('id') === key)) {
    throw new Refusal(
      `Found "${key}" in ${file}, which stays as it is; allowed: an id that it does not have yet.`,
    );
  }
  const longer = `${text}${text.endsWith('\n') ? '' : '\n'}${formatItem(entry, before?.indent ?? 0)}`;
  const after = parseList(longer);
  if (!before || after?.list.items.length !== before.list.items.length + 1) {
    throw new Refusal(
      `Found ${file} without a list to which an entry can be added; allowed: valid YAML that ends with the block list "signatures".`,
    );
  }
  return longer;
}
