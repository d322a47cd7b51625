import type { CataloguedError } from './error-catalogue.ts';

/** Returns errors as items of a list of links. */
export function makeErrorLinks(errors: readonly CataloguedError[]): HTMLLIElement[] {
  return errors.map(({ url, code, name }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.className = 'inline-block py-1 text-accent underline';
    link.textContent = `${code} ${name}`;
    item.append(link);
    return item;
  });
}
