/** Places where errors are named and none is reported: code, tests that passed, settings. */
import { getCodeLines } from './program.ts';

/** How code stands before an error that it handles, compares with or lists: nothing says that it happened. */
const beforeHandled = [
  /\b(?:except|rescue|import|instanceof|class|case)\b[ ('"]*(?:[\w.:]+(?:, ?| \| ?))*[\w.:]*$/,
  /\bcatch ?\([\w.:,| ]*$/,
  /[=!]==? ?["'`(]?$/,
  // An option of a command, and a reference in a description of an interface.
  /--[\w-]{1,30}-$/,
  /#\/components\/responses\/$/,
  /\binstead of ["'`]?$/,
  // What a change says of itself: `git commit -m "fix: retry on ECONNREFUSED"`, `[main 4042a1b] fix: retry on ECONNREFUSED`.
  /\bcommit (?:-\w+ ){0,3}-\w{0,3}m ["'][^"'\n]*$/,
  /\b[\da-f]{7,12}\]? (?:fix|feat|chore|docs|test|refactor|perf)(?:\([\w-]{1,20}\))?: [^\n]*$/,
  /\b(?:syscall|errno|libc)(?:\.|::)$/,
  /(?<![\w.])0 $/,
  // A comment behind the number of the status: `respond(404); // Not Found`.
  /\d\)?[;,] ?\/\/ ?$/,
];
/** How a list of codes goes on: `['ECONNRESET', 'ETIMEDOUT']`. */
const beforeListed = /[[,] ?["'`]$/;
/** How a file that is named after it goes on, and a counter of it that is zero. */
const behindHandled =
  /^(?:\.(?:java|kt|cs|py|rb|php|ts|js|go)\b|["']?: ?0\b(?!x)| = -?\d+[;,]| 0\b(?! times? o)(?=$|[,;\n]| times))/;
/** A constant that code returns: `return EAI_SERVICE;`. */
const beforeReturned = /\breturn [-(]?$/;
/** Characters before a name that are looked at. */
const lookBehind = 80;

/** Whether code or a counter names what stands at a place of a text, and nobody reports it. */
export function isOnlyNamed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - lookBehind), start);
  return (
    beforeHandled.some((pattern) => pattern.test(before)) ||
    (!/\s/.test(text.slice(start, end)) && beforeListed.test(before)) ||
    (/^\)?;/.test(text.slice(end, end + 2)) && beforeReturned.test(before)) ||
    behindHandled.test(text.slice(end, end + 12))
  );
}

/** How runners of tests show a test that passed; its title may speak of errors. */
const passed = /^ ?(?:[✓✔√☑✅]|ok \d|pass(?:ed)?\b|--- pass:)[^\n]*/gim;

/** A line of a test that checks an answer: `expect(response.statusCode).to.equal(501)`. */
const checked =
  /^[^\n]*\b(?:expected_?err(?:or)?["']?[ :=]|(?:expect(?:exception)?|assert(?!\w*error)\w{0,20}(?:\.\w{1,20})?!?)\()[^\n]*/gim;

/** What a client sent, as curl shows it; quoted lines of others have lost their sign. */
const sent = /^> [^\n]*/gm;

/** A comment of settings and scripts, where a text has more than one of them: a heading of Markdown stands there alone. */
const comment = /^ ?#{1,3}(?: (?![^\n]*(?:\b(?:error|exception):|\bfailed\b))[^\n]*)?$/gim;
const fewestOfComments = 2;

/** Returns the patterns of the lines of a text that report nothing. */
function getSilent(text: string): RegExp[] {
  const isCommented = (text.match(comment)?.length ?? 0) >= fewestOfComments;
  return [passed, checked, sent, ...(isCommented ? [comment] : []), ...getCodeLines(text)];
}

/** Returns a text with blanks for the lines that say that something went well, or should go in some way. */
export const hideSilentLines = (text: string): string =>
  getSilent(text).reduce(
    (hidden, pattern) => hidden.replace(pattern, (line) => ' '.repeat(line.length)),
    text,
  );
