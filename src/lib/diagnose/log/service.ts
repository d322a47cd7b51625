/** Products that the text around a log names: the service that printed a line, a heading above it. */
import type { KnownProduct } from '../source.ts';

/** The name of a service as Docker Compose and Foreman print it before each line: "project_nginx_1  | ". */
const prefix = /^([a-z][a-z0-9_-]{1,60}?)(?:[._-]\d{1,3})?[ ]+\|/gm;
/** A short line that ends in a colon, as people write above what they paste: "nginx log:". */
const heading = /^[^\n:]{3,50}:[ ]*$/gm;

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
 * @param text cleaned and in lower case; a single line, for the service that printed it
 */
export function findServices(text: string, services: ReadonlyMap<string, string>): Set<string> {
  const names = new Set([...text.matchAll(prefix)].map(([, name = '']) => name));
  const products = [...names].map((name) => services.get(name) ?? services.get(name.replace(/^.*[_-]/, '')));
  return new Set(products.filter((each) => each !== undefined));
}

/**
 * Returns the products that headings of a paste name.
 * @param text cleaned and in lower case
 */
export function findHeadings(text: string, services: ReadonlyMap<string, string>): Set<string> {
  const words = [...text.matchAll(heading)].flatMap(([line]) => line.match(/[a-z][\w-]+/g) ?? []);
  return new Set(words.map((word) => services.get(word)).filter((each) => each !== undefined));
}
