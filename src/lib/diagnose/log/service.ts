import type { KnownProduct } from '../source.ts';

/** The name of a service as Docker Compose and Foreman print it before each line: "project_nginx_1  | ". */
const prefix = /^([a-z][a-z0-9_-]{1,60}?)(?:[._-]\d{1,3})?[ ]+\|/gm;

/** Returns the products that services can be named after, by name in lower case. */
export function indexServices(products: readonly KnownProduct[]): Map<string, string> {
  return new Map(
    products.flatMap(({ id, name, aliases }) =>
      [id, name, ...aliases].map((each): [string, string] => [each.toLowerCase(), id]),
    ),
  );
}

/**
 * Returns the products that the services of a log are named after.
 * @param text cleaned and in lower case
 */
export function findServices(text: string, services: ReadonlyMap<string, string>): Set<string> {
  const names = new Set([...text.matchAll(prefix)].map(([, name = '']) => name));
  const products = [...names].map((name) => services.get(name) ?? services.get(name.replace(/^.*[_-]/, '')));
  return new Set(products.filter((each) => each !== undefined));
}
