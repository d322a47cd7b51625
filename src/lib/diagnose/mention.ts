import { append } from '../group.ts';
import type { KnownError } from './source.ts';
import { counted, measure } from '../unit.ts';
import { draftPattern, type Draft } from './pattern.ts';
import { isOnlyNamed } from './unreported.ts';
import { isCapital } from './wording.ts';

/** A name people and software use for an error; bare numbers need words around them that make them a code. */
export interface Mention {
  error: string;
  start: number;
  end: number;
}

const isNumber = (text: string) => /^-?\d+$/.test(text);

const isShortCode = (name: string) => /^[A-Z]\d\d$/.test(name);

/** Names of exceptions and of members of enumerations, as in `java.net.UnknownHostException`. */
const isCompound = /^(?=.*[a-z][A-Z])[\w.:()]+$/;

/** A constant of several words, which is the text of a message too: "CERTIFICATE_VERIFY_FAILED". */
const isConstant = /^[A-Z]{4,}(?:_[A-Z]{2,}){2,}$/;

/** Another name of a status, as servers and clients have it, such as "Unprocessable Entity". */
const isReason = /^[A-Z][a-z]+(?:[ -][A-Z][a-z]+)+$/;

/** Words of a name without a code that mean the error; those of one product's are others' words too: "a timeout occurred". */
const fewestWords = { shared: 3, own: 4 };

/** Returns the names of an error that mean it wherever they stand: identifiers, and names of several words with a code. */
export function getNames({ code, name, aliases, product }: KnownError): string[] {
  const joined = name.replaceAll(' ', '');
  const written = [
    `${code} ${name}`,
    `${code} - ${name}`,
    `${code}: ${name}`,
    `${code}: ${name.replaceAll(' ', '_')}`,
    `[${code}] ${name}`,
    `(${code}) ${name}`,
    `${code} (${name})`,
    `${code}.${joined}`,
    code,
    ...aliases,
    ...aliases
      .filter((alias) => isReason.test(alias))
      .flatMap((alias) => [`${code} ${alias}`, `${code} (${alias})`]),
  ];
  const names = new Set(
    written.flatMap((each) => [
      each,
      each.replace(/(?<=[a-z])-(?=[a-z])/g, ' '),
      // Of a product, the words are those of others too: "resource not found".
      ...(isConstant.test(each) && product === null ? [each.replaceAll('_', ' ')] : []),
      // As loggers write it.
      ...(/^errno \d+$/.test(each) ? [each.replace(' ', '='), each.replace(' ', ': ')] : []),
    ]),
  );
  return [...names].filter((each) => {
    if (isNumber(each)) return false;
    if (/[\d_=]/.test(each) && each.length > 2) return true;
    if (isCompound.test(each) && each.length > 12) return true;
    if (/^E[A-Z]{3,}$|^[A-Z]{5,}$/.test(each)) return true;
    return (
      each.split(' ').length >= (product === null ? fewestWords.shared : fewestWords.own) && each.length >= 12
    );
  });
}

/** A name of an error, as it is looked for. */
export interface Name {
  error: string;
  /** Whether it is a short name in capital letters alone: "REFUSED" is an answer of DNS, "refused" a word. */
  isCapital: boolean;
  /** Whether it is a code of one letter and two digits, which is a part of many identifiers, such as "R16-M1". */
  isShort: boolean;
}

/** Whether words in capital letters stand on both sides, as in "ROOT LOGIN REFUSED FROM". */
const isAmongCapitals = (text: string, start: number, end: number) =>
  /[A-Z]{2} $/.test(text.slice(Math.max(0, start - 3), start)) && /^ [A-Z]{2}/.test(text.slice(end, end + 3));

/** What stands behind MySQL's own numbers: "ERROR 1040 (HY000)", "Error 1040: Too many connections". */
const sqlState =
  "(?: \\((?=[a-z]*\\d)[\\da-z]{5}\\)|: (?:too many connections|can't |table |record has changed|error on ))";
const isSqlState = new RegExp(`^${sqlState}`, 'i');

/** Whether a name of an error that stands at a place is no part of something else, as in "18:08:52,429 ERROR". */
export function isMeant(
  { owner, start, end }: { owner: Name; start: number; end: number },
  text: string,
): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (isOnlyNamed(text, start, end)) return false;
  if (owner.isCapital && (!isCapital(text.slice(start, end)) || isAmongCapitals(text, start, end)))
    return false;
  const after = text.slice(end, end + 24);
  // "curl 7" is its exit code, "curl 7.88.1" a version.
  if (/\d/.test(text.charAt(end - 1)) && (isSqlState.test(after) || /^\.\d+\.\d/.test(after))) return false;
  if (owner.isShort && (/[-.]$/.test(before) || /[-.]/.test(text.charAt(end)))) return false;
  return !(/\d/.test(text.charAt(start)) && /\d[.,:]$/.test(before));
}

/** Returns a pattern for each name of each error. */
export function draftNames(errors: readonly KnownError[]): Draft<Name>[] {
  return errors.flatMap((error) =>
    getNames(error).map((name) =>
      draftPattern(
        {
          error: error.id,
          isCapital: isShortCode(name) || (/^[A-Z]{1,7}$/.test(name) && !/^E[A-Z]{3,}$/.test(name)),
          isShort: isShortCode(name),
        },
        name.replace(/[{}]/g, ' '),
      ),
    ),
  );
}

/** What stands behind the status that a page is set up for, in the settings of IIS: `<error statusCode="404" path="404.htm" />`. */
const ofSettings = '" (?:substatuscode|prefixlanguagefilepath|path|responsemode)=';

/** The same in other languages, as programs print them before a status. */
// cspell:disable-next-line
const foreign = 'код|ошибка|статус(?: ответа)?|错误(?:代码)?|状态码?|エラー|fehler|erreur|código|errore';
/** Words that make the number behind them a code. */
const before = `(?:http\\/[\\d.]{1,3}["|]?|(?:http_?)?status(?:[ _-]?code)?|\\p{L}{0,30}error(?:[ _-]?code)?(?: from server)?|code|indicate success|return ?code(?: is)?|response(?:[ _-]?code)?(?: from [\\w.-]{1,60})?|returned|got(?: an?)?|<=> actual|winerror|errno|socketexception|errorcode_(?=\\d)|qvariant\\(int,|${foreign})`;
const context = new RegExp(
  `(?<![\\p{L}\\d])${before}(?:["']?[ ]?[:=][ ]?|["'], |[ ]|(?<=:(?:code|status))=>|(?<=[_|码]|<=> actual))["'(#[]?(?:http |error )?(\\d{3,5})(?![\\w%-]|\\.\\w)(?! (?:${measure}|${counted})\\b|${sqlState}|${ofSettings})`,
  'gu',
);

/**
 * Whether a number is none of those that people mean: a code of an interface, as in `"code": 1003` and `Code=1003`, or of a
 * WebSocket, as in "status code: 1006", where Cloudflare writes "error code: 1003"; an errno that is as high as a status.
 */
const isOther = (found: string, number = '') =>
  (number.length === 4 && (/^(?:status|code)/.test(found) || /code ?=/.test(found))) ||
  (found.startsWith('errno') && /^[45]\d\d$/.test(number));

/** Whether a number is a reply of FTP, whose 425 says that no connection for data came about. */
const isOfFtp = (text: string, { 0: found, index }: RegExpExecArray): boolean =>
  text.slice(Math.max(0, index - 40), index + found.length + 60).includes('data connection');

/**
 * Whether a status is a value of settings or of a script, as in `status_code = "503"` and cloudflared's `service: http_status:404`,
 * or a label of a metric: `{code="404"}`.
 */
const isSet = (text: string, { 0: found, index }: RegExpExecArray): boolean =>
  / = ["']/.test(found) ||
  (found.startsWith('http_status:') &&
    /\bservice"?: ?"?$/.test(text.slice(Math.max(0, index - 12), index))) ||
  (/="/.test(found) && /(?:[{,]|\{[^{}\n]*, )$/.test(text.slice(Math.max(0, index - 200), index)));

/** Whether a status is one that the settings of a CDN have a page for: CloudFront's `custom_error_response`. */
const isOfPage = (text: string, { index }: RegExpExecArray): boolean =>
  /custom_?error_?response/.test(text.slice(Math.max(0, index - 400), index + 1));

/** What clients print where there was no answer, and so no status. */
const noStatus = '000';

/** Returns the errors by each number that is a code or alias of theirs. */
export function indexNumbers(errors: readonly KnownError[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, code, aliases } of errors) {
    for (const number of new Set([code, ...aliases].filter((each) => isNumber(each) && each !== noStatus))) {
      append(index, number, id);
    }
  }
  return index;
}

/**
 * Returns the errors by each name of several words, as a browser or a stack trace shows it alone on its line. A name that
 * an error of one product shares with another error is that one's: "Access denied" is not Cloudflare's alone.
 */
export function indexLines(errors: readonly KnownError[]): Map<string, string> {
  const all = errors.flatMap(({ id, product, name, aliases }) =>
    [...aliases, name].filter((each) => each.includes(' ')).map((each) => ({ id, product, name: each })),
  );
  const ofAll = new Map(
    all.filter(({ product }) => product === null).map(({ id, name }) => [name.toLowerCase(), id]),
  );
  return new Map(all.map(({ id, name }) => [name, ofAll.get(name.toLowerCase()) ?? id]));
}

/**
 * Returns the errors whose name is all of a line.
 * @param text cleaned, with its capital letters
 */
export function findLines(text: string, index: ReadonlyMap<string, string>): Mention[] {
  const found: Mention[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const error = index.get(line.trim());
    if (error !== undefined && !found.some((each) => each.error === error))
      found.push({ error, start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}

/** Returns the errors that the number in the first group of a match is a code of. */
const getMentions = (
  { 0: found, 1: number = '', index: start }: RegExpExecArray,
  index: Map<string, string[]>,
): Mention[] => (index.get(number) ?? []).map((error) => ({ error, start, end: start + found.length }));

/** A status behind a request, as servers of development and clients print it: `GET /users 404 12 ms`. */
const answered = new RegExp(
  `(?<![\\w"])(?:get|post|put|delete|head|patch|options) (?:https?:/)?/[^\\s"]{0,2000}(?: -+>| →| =>|:)? \\(?([45]\\d\\d)(?![\\w%.-])(?! (?:${measure}|${counted})\\b)`,
  'gu',
);

/** The same where the status stands before the request: `503 POST /orders HTTP/1.1`. */
const answeredBefore =
  /(?<![\w.:,-])([45]\d\d) (?:get|post|put|delete|head|patch|options) (?:https?:\/)?\/[^\s"]{0,2000} http\/\d/g;

/**
 * Returns the numbers of a text that words around them make a code.
 * @param text cleaned and in lower case
 */
export function findNumbers(text: string, index: Map<string, string[]>): Mention[] {
  return [context, answered, answeredBefore]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(
      (found) =>
        !isOther(found[0], found[1]) &&
        !isOfFtp(text, found) &&
        !isSet(text, found) &&
        !isOfPage(text, found),
    )
    .flatMap((found) => getMentions(found, index));
}

const titled = /<title>\s{0,9}([45]\d\d)\b/g;

/**
 * Returns the statuses that titles of pages begin with, whatever language their words are in.
 * @param text cleaned and in lower case, with its tags
 */
export function findTitles(text: string, index: Map<string, string[]>): Mention[] {
  return [...text.matchAll(titled)].flatMap((found) => getMentions(found, index));
}
