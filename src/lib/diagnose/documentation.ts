/** Lines that speak of errors and report none, wherever they were copied from: they are no part of what is diagnosed. */
import { replaceIn, type View } from './view.ts';

/** A line of a filter or of a rewrite rule: the pattern of a message is none. */
const ofPattern = /^(?=[^\n]*\\(?:d|s|w)[+*])[^\n]*$/gim;

/** A line of release notes, or the title of a test: what they speak of did not happen here. */
const ofNotes =
  /^[ \t]*(?:(?:[-*•+]|\*\)|\d{1,3}\.)[ \t]+(?:#\d{1,6}[,:]?[ \t]+)?(?:\W{0,3}\w{1,20}(?:\([^)\n]{1,40}\))?\W{0,3}:[ \t]+)?(?:\w{2,20}ly[ \t]+)?(?:fix(?:e[sd])?|bugfix|handled?|handles|adds?|added|improved?|improves|retry|retries|raises?|prevents?|avoids?|ensures?|allows?|refactor(?:ed)?|removed?|updated?|changed?|feature|supports?|corrected|ignores?|returns?|makes? sure|changes?|uses?|detects?|do not|don't|introduced?|renamed?|deprecated?|resolved?)\b|(?:it|test|describe)(?:\.\w{1,10})?\(["'`])[^\n]*/gim;

/** What a metric is, as Prometheus is told. */
const ofMetric = /^# (?:HELP|TYPE) [^\n]*$/gm;

/** A text of an interface that is translated, and what a description of an interface says of a status. */
const ofTranslation = /^msg(?:id|str)(?:_plural|\[\d\])? "[^\n]*$/gm;
const ofResponse = /^[ \t]*["']?[1-5]\d\d["']?:[ \t]*\r?\n[ \t]*description:[^\n]*$/gm;

/** A line of documentation: of a list of statuses or of errno numbers with their names, or one that says what a status means. */
const ofList =
  /^[\s|*+•>#-]{0,12}(?:`[^`\n]{1,60}`[\s|:*-]{1,8})?["'`*(]{0,3}(?:(?:errno|code|status|HTTP) )?([1-5]\d\d)["'`*)]{0,3}[ \t|:.=>-]{1,20}["'`*]{0,3}[A-Z][^\n]*$/gm;
const ofExplanation =
  /^[^\n]*\b(?:[1-5]\d\d(?: \([a-z -]{3,40}\))? status code (?:indicates|means|is (?:sent|used|returned))|in addition to [45]\d\d response code)\b[^\n]*$/gim;
/** The head of a table of Markdown that explains things, and a row of a table. */
const ofTableHead =
  /^[ \t]{0,9}\|[^\n]{0,200}\b(?:description|meaning|explanation|default(?: value)?)\b[^\n]{0,200}\|[ \t]{0,9}\n[ \t|:-]+$/im;
const ofRow = /^[ \t]*\|[^\n]*$/gm;
/** As many statuses in such lines make a list. */
const fewestOfList = 3;
/** A comment in a difference between two versions of a file, and a line that was added to it. */
const ofDifference = /^[+-][ \t]*(?:#{1,6}|\/\/|\/?\*)[ \t][^\n]*$/gm;
const ofAddition = /^\+[^\n]*$/gm;
/** Share of the lines of a text that were added, and their number, where it is such a difference and nothing else. */
const fewestAdded = { share: 0.8, lines: 5 };

/** Whether a text is what was added to a file. */
function isAddition(text: string): boolean {
  const added = text.match(ofAddition)?.length ?? 0;
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return added >= fewestAdded.lines && added >= fewestAdded.share * lines;
}

/** Returns a view without its lines of patterns, release notes and documentation, and of changes of files. */
export function dropDocumentation(view: View): View {
  const drop = (from: View, patterns: readonly RegExp[]) =>
    patterns.reduce((rest, pattern) => replaceIn(rest, pattern, ''), from);
  const told = drop(view, [ofPattern, ofNotes, ofMetric, ofTranslation, ofResponse]);
  const listed = new Set([...told.text.matchAll(ofList)].map(([, status]) => status));
  return drop(told, [
    ...(ofTableHead.test(told.text) ? [ofRow] : []),
    ...(listed.size < fewestOfList ? [] : [ofList]),
    ...(isAddition(told.text) ? [ofAddition] : []),
    ofExplanation,
    ofDifference,
  ]);
}
