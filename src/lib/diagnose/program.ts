/** Lines of programs: they handle errors, and report none. All texts here are cleaned. */

/** How lines of programs go that nothing else has. */
const code = [
  /(?:async )?(?:def|func|fn|function|class|impl|struct|interface) [\w*(<]/,
  /(?:public|private|protected|static|export|override|pub) \w/,
  /(?:const|let|var|final|auto|val) [\w[{]/,
  /import [\w{*("]/,
  /from [\w.]+ import /,
  /#include [<"]/,
  /package [\w.]+;?$/,
  /using [\w.]+;/,
  /return\b[^\n]{0,200};$/,
  /return (?:true|false|nil|null|none|err|-?1|0)$/,
  /assert [^\n]{0,200}(?:==|!=| in | is |\.)/,
  /(?:if|for|while|switch|catch) ?\([^\n]{0,300}\)(?: ?\{)?$/,
  /(?:if|elif|for|while|with|except)\b[^\n]{0,200}:(?: #[^\n]*)?$/,
  /(?:if|for|switch|while|match) [^\n]{0,300} \{$/,
  /\} ?(?:else|catch|finally)\b/,
  /(?:describe|context|it|test|let|before|after|setup)\b[^\n]{0,200} (?:do|\{)$/,
  /[^\n]{1,200} (?:do \|[\w, ]{1,60}\||fn(?: [\w, ]{1,40})? ?->)$/,
  /(?:throw new|raise) \w/,
  /@\w+(?:\(|$)/,
  /[\w.]+ :?= [^\n]{0,200}[;({[]$/,
  /(?:[\w.]+, ?){0,4}[\w.]+ := /,
  /(?:_, ?){0,3}_ = /,
  /[\w.]+\([^\n]{0,200}\);$/,
  /[\w.]+\([^\n]{0,200} \{$/,
  /[\w.&:]+(?:\([^)\n]{0,80}\))?[,;] \/\/ /,
  /\{[\w.:]+, ?[\w.:"]+\},?$/,
  /[\w.]+\([^\n]{0,200}\)\.\w+\([^\n]{0,200}\)$/,
  /let\(:\w/,
  /assert_\w+ /,
  /end\)?$/,
  /self\.\w/,
  /\* @(?:param|return|throws|see|author|since)/,
  /[\w.]+\.(?:noerror|equal|empty|error)\(/,
];
const codeLine = new RegExp(`^ ?(?:${code.map(({ source }) => source).join('|')})[^\\n]*`, 'img');
/** A comment of many languages that has a line to itself. */
const comment = /^ ?\/\/ [^\n]*/gm;
/** A string of a list that has a line to itself. */
const item = /^ ?(?:["'`][^"'`\n]{0,80}["'`](?:, ?|$))+$/gm;
/** What stands between the lines of a program: comments, and strings of a list. */
const besideCode =
  /^ ?(?:\/\/|\/\*|\*|#|--|"""|(?:["'`][^"'`\n]{0,80}["'`](?:, ?|$))+$|["'`]?[\w .-]{1,60}["'`]?: )[^\n]*/gim;
/** How Markdown says that a program follows. */
const fence =
  /^ ?```(?:c|cpp|csharp|go|java|javascript|js|kotlin|php|python|ruby|rust|swift|ts|typescript)$/im;
/** As many lines make a program. */
const fewestOfCode = 2;
const fewestOfItems = 3;
/** What shows that lines of a program are part of a report: a trace. */
const traced =
  /traceback|file "[^"\n]+", line \d|^ ?at [\w.$<>/]+ ?\(|panic: |goroutine \d|caused by: |exception in thread/im;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether a text is a program, or holds one that no trace belongs to. */
export const isProgram = (text: string): boolean =>
  (fence.test(text) || count(text, codeLine) >= fewestOfCode || count(text, item) >= fewestOfItems) &&
  !traced.test(text);

/** Returns patterns of the lines of a text that are a program's. */
export const getCodeLines = (text: string): RegExp[] =>
  isProgram(text) ? [comment, codeLine, besideCode] : [comment];
