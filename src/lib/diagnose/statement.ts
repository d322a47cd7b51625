/** Statuses that a text states by name alone. */
import { isStatus } from '../status.ts';
import type { Mention } from './mention.ts';
import type { KnownError } from './source.ts';
import { isOnlyNamed } from './unreported.ts';

/** A field of JSON whose value may be the name of a status. */
const stated =
  /"(?:message|reason|(?:status|error)_?(?:text|code)?|code|title|detail|description)" ?: ?"([a-z'_ -]{4,40})"/gi;
/** A name of several words that begins with a capital letter, behind a word that makes it an answer: "replied: Bad Gateway". */
const replied =
  /(?:error|exception|\b(?:reply|replied|response|responded|returned|reason|status|failed|got|err))(?: with)?(?::|=| -)? ?["'(]?([a-z]{1,20} [a-z' -]{3,40}?)(?=["')\].,;(!\n]| \(|$)/gi;

/**
 * A class of an exception or a reason that is a name of several words: "RestClient::BadGateway", "(NotFound)"; what programming
 * languages have for code that nobody wrote yet is no status.
 */
const classed =
  /(?<![\w-])(?!NotImplemented(?:Error|Exception)?\b(?!["')<]))(?:HTTP)?((?:[A-Z][a-z]{1,12}){2,5}?)(?:Error|Exception)?(?![\w-])/g;

/** A member of an enumeration that is all of a line: "SERVICE_UNAVAILABLE". */
const constant = /^ ?([A-Z]{3,}(?:_[A-Z]{2,})+) ?$/gm;

/** A class in a namespace of exceptions, whose name may be one word: `Sabre\DAV\Exception\Locked`. */
const namespaced = /(?<=[\\.:]exceptions?(?:\\|\.|::))(\w{4,30}?)(?:Http)?(?:Error|Exception)?(?!\w)/gi;

/**
 * Returns the statuses that every product sends, by their names as they are, as one word and as a constant, and by aliases
 * that are one word, in lower case.
 */
export function indexStatusNames(errors: readonly KnownError[]): Map<string, string> {
  return new Map(
    errors
      .filter((each) => isStatus(each) && each.product === null)
      .flatMap(({ id, name, aliases }) =>
        [
          name,
          name.replaceAll(' ', ''),
          name.replaceAll(' ', '_'),
          ...aliases.filter((each) => /^[A-Za-z]+$/.test(each)),
        ].map((each): [string, string] => [each.toLowerCase(), id]),
      ),
  );
}

/**
 * Returns the statuses that a text states by name alone, as in `{"message": "Bad Gateway"}`, `{"code": "BadGateway"}` or
 * "server replied: Bad Gateway".
 * @param text cleaned, with its capital letters
 */
export function findStatements(text: string, statuses: ReadonlyMap<string, string>): Mention[] {
  const said = [...text.matchAll(replied)].filter(([, name = '']) => /^[A-Z]/.test(name));
  return [stated, classed, namespaced, constant]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .concat(said)
    .flatMap(({ 0: found, 1: name = '', index: start }) => {
      const error = statuses.get(name.toLowerCase());
      const end = start + found.length;
      return error === undefined || isOnlyNamed(text, start, end) ? [] : [{ error, start, end }];
    });
}
