/** Tells texts that explain how something works from texts in which somebody reports what happened. */

/** How documentation speaks. */
const ways = [
  // Of what is to be: "must be set", "will return".
  /\b(?:must|should|may|might|shall|can|could|would|will)\s+(?!not\b)(?:\w+\s+)?(?:be\s+\w+(?:ed|en|n)|return|respond|reply|send|set|fail|include|also|only|then|cause|detect|still|perform|close|block|show|change|turn)\b/,
  /\b(?:must|should|may|might|shall|will)\s+not\b/,
  // Of what is done in general: "is rejected".
  /\b(?:is|are)\s+(?:\w+ly\s+|then\s+|not\s+|still\s+)?(?:used|returned|sent|set|raised|thrown|rejected|validated|required|optional|converted|translated|configured|defined|supported|needed|considered|called|aborted|ignored|allowed|reattempted|retried|done|intended|designed|passed)\b/,
  // Of what happens in a case: "if no handler", "otherwise".
  /\b(?:if|when|unless|once)\s+(?:the|a|an|it|you|no|this|one|that|any|both|there)\b/,
  /\b(?:by default|for example|in order to|in the case|in that case|otherwise|specifies|indicates|defines|allows you|allows the|allows to|such as)\b|\be\.g\.|\bi\.e\./,
];
const explaining = new RegExp(ways.map(({ source }) => source).join('|'), 'gi');
/** A text that speaks so as often explains. */
const fewest = 2;

/** What shows that something happened to somebody, or was printed. */
const reports = [
  /\b(?:I|I'm|I've|I'd|my|me)\b/,
  /\b(?:getting|got|tried|trying|not working|doesn't work|any ideas?|anyone|please help)\b/,
  /\?\s*$/,
  /\b\d{1,2}:\d\d:\d\d\b/,
  /\bHTTP\/[\d.]+["']? [1-5]\d\d/,
  /\b(?:error|exception|fatal|caused by|traceback)\b[^\n]{0,40}:\s/,
  /^[\s>*-]{0,9}(?:\$|at|could not|couldn't|unable to|failed to|received|oops!?) /,
  /\bcurl error \d|\[(?:error|warn(?:ing)?|info|crit|emerg)\]|<title>/,
];
const reporting = new RegExp(reports.map(({ source }) => source).join('|'), 'im');

/** Whether a text explains, and nobody reports anything in it. */
export const isExplanation = (text: string): boolean =>
  !reporting.test(text) && (text.match(explaining)?.length ?? 0) >= fewest;
