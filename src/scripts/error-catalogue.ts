/** An error as `/api/v1/errors.json` lists it, as far as scripts of the pages need it. */
export interface CataloguedError {
  url: string;
  code: string;
  name: string;
  /** Everything people type for it, in lower case. */
  words: string;
}

interface ListedError {
  url: string;
  code: string;
  name: string;
  aliases: string[];
  product: string | null;
  guides: { title: string; products: string[] }[];
}

const wordsOf = ({ code, name, aliases, product, guides }: ListedError) =>
  [code, name, ...aliases, product ?? '', ...guides.flatMap(({ title, products }) => [title, ...products])]
    .join(' ')
    .toLowerCase();

/** Returns all errors with their spellings, which the pages themselves do not carry. */
export async function loadErrors(): Promise<CataloguedError[]> {
  const response = await fetch('/api/v1/errors.json');
  if (!response.ok) throw new Error(`/api/v1/errors.json: status ${response.status}`);
  const errors: ListedError[] = await response.json();
  return errors.map((error) => ({
    url: error.url,
    code: error.code,
    name: error.name,
    words: wordsOf(error),
  }));
}
