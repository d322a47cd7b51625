/** A part of a text: from `start` to before `end`. */
export interface Span {
  start: number;
  end: number;
}

const mask = '•••';

/** What nobody should find in a screenshot: the part in the second group is masked. */
const secretPatterns: RegExp[] = [
  /((?:authorization|proxy-authorization)["']?\s?[:=]\s?["']?(?:bearer|basic|token|digest)? ?)([^\s"',;]{4,})/gi,
  /((?:^|[\s"'<>])(?:set-)?cookie["']?\s?[:=]\s?["']?)([^\r\n"']{3,})/gim,
  /((?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|client[_-]?secret|session(?:id)?|sid|sig|signature)["']?\s?[:=]\s?["']?)([^\s"'&,;]{3,})/gi,
  // `curl -u name:password`, also with other short options before the u.
  /((?:^|\s)(?:-[a-z]{0,9}u\s{1,3}|-u|--(?:proxy-)?user[\s=])["']?[^\s"':]{1,200}:)([^\s"']+)/gim,
  /(\/\/[^\s/:@]+:)([^\s/@]+)(?=@)/g,
  /()((?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/g,
  /()(\b(?:AKIA|ASIA)[A-Z0-9]{16}\b)/g,
  /()(\b(?:gh[pousr]_|github_pat_|xox[abprs]-|sk-|sk_live_|glpat-|npm_)[\w-]{10,})/g,
  /()([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/g,
];

/** Returns spans in order, those that overlap or meet as one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** Returns where passwords, tokens, cookies and e-mail addresses stand in a text, in order and without overlaps. */
export function findSecrets(text: string): Span[] {
  return joinSpans(
    secretPatterns.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index, 0: whole, 1: before = '' }) => ({
        start: index + before.length,
        end: index + whole.length,
      })),
    ),
  );
}

/**
 * Returns a part of a text with every secret masked, also one that the part holds only a piece of.
 * @param secrets those of the whole text: what tells a secret may stand outside the part
 */
export function maskPart(text: string, { start, end }: Span, secrets: readonly Span[]): string {
  let masked = '';
  let at = start;
  for (const secret of secrets) {
    if (secret.end <= start || secret.start >= end) continue;
    masked += text.slice(at, secret.start) + mask;
    at = secret.end;
  }
  return masked + text.slice(at, end);
}

/** Returns text with passwords, tokens, cookies and e-mail addresses masked. */
export function maskSecrets(text: string): string {
  return maskPart(text, { start: 0, end: text.length }, findSecrets(text));
}
