/** Makes captured lines the same in every run: what differs by time, process, port or folder becomes a placeholder. */

/** Numbers of processes; applied before ports, of which one can be the same number. */
const processMasks: readonly (readonly [placeholder: string, pattern: RegExp])[] = [
  ['{pid}#{pid}: *{number}', /(?<![.:])\b\d+#\d+: \*\d+/g],
  ['{pid}#{pid}', /(?<![.:])\b\d+#\d+(?=:)/g],
  ['{pid}', /(?<=\bpid[ :=]+)\d+(?::tid \d+)?/gi],
  ['{pid}', /(?<=\btid[ :=]+)\d+/gi],
  ['{pid}', /(?<=\[)\d{2,7}(?=\])/g],
  ['{pid}', /(?<=[( ]\()\d{2,7}(?=\) :)/g],
  ['{pid}', /(?<=\bchild |\bworker |\bprocess )\d{2,7}\b/g],
  ['{pid}', /(?<=\bListening at: \S+ \()\d{2,7}(?=\))/g],
];

/** What else varies, and what it becomes; applied in this order. */
const masks: readonly (readonly [placeholder: string, pattern: RegExp])[] = [
  // Caddy writes the fields of a header in any order.
  ['{headers}', /(?<="headers":)\{[^{}]*\}/g],
  [
    '{version}',
    /(?<=\b(?:nginx|Apache|ATS|Caddy|curl|gunicorn|HAProxy|lighttpd|OpenSSL|PHP|Python|squid)\/)\d[\d.]*/g,
  ],
  ['{time}', /\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\b/g],
  ['{time}', /\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)? \d{4}\b/g],
  ['{time}', /\b\d\d[/-][A-Z][a-z]{2}[/-]\d{4}[: ]\d\d:\d\d:\d\d(?:\.\d+)?(?: [+-]\d{4}| UTC)?/g],
  ['{time}', /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d| UTC)?/g],
  ['{time}', /\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\b/g],
  ['{time}', /\b\d{2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d\b/g],
  ['{time}', /\b\d{8}\.\d\dh\d\dm\d\ds\b/g],
  ['[{time}]', /\[[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d+\]/g],
  ['{time}', /\b1[789]\d{8}(?:\.\d+)?\b/g],
  // Squid pads the milliseconds that a request took.
  [' {elapsed}', /(?<=\{time\}) +\d+(?= \d+\.\d+\.\d+\.\d+ )/g],
  ['{fd}', /(?<=,fd=)\d+/g],
  ['{port}', /(?<=\b(?:127\.0\.0\.\d+|localhost|::1\]|0\.0\.0\.0)[: ])\d{4,5}\b/g],
  ['{port}', /(?<=\bport[ :=]+)\d{4,5}\b/g],
  ['{port}', /(?<="remote_port":")\d+/g],
  ['{flags}', /(?<= flags )0x[\da-f]{8}\b/g],
  ['{tr}/{tw}/{tc}/-1/{ta}', /\b\d+\/\d+\/\d+\/-1\/\d+(?= \d{3}\b)/g],
  ['{tr}/{tw}/{tc}/{tr server}/{ta}', /\b\d+\/\d+\/\d+\/\d+\/\d+(?= \d{3}\b)/g],
  ['{tr}/{tw}/-1/-1/{ta}', /\b\d+\/\d+\/-1\/-1\/\d+(?= \d{3}\b)/g],
  ['{duration}', /(?<="(?:duration|bytes_read|size)":)[\d.e-]+/g],
  ['{duration}', /(?<=\b(?:connect|first-byte|total)=)\d+\.\d+/g],
  ['{duration}', /\b\d+(?:\.\d+)? ?m?s\b/g],
  ['{duration}', /\b\d+(?:\.\d+)? (?:milli)?seconds\b/g],
  ['{duration}', /\b\d+(?:\.\d+)? sec\b/g],
  ['{xid}', /(?<=\bBeReq    >> |\bRequest  >> )\d+/g],
  ['{line}', /(?<=\.c:)\d+/g],
  ['{id}', /(?<="(?:err_id|uuid|id)":")[^"]+/g],
  ['{id}', /\b[0-9A-F]{8,16}(?=:error:)/g],
  ['{id}', /\{id=\w+\}/g],
  // varnishstat prints a counter divided by the seconds since the start.
  ['{average}', /(?<=\bVBE\.[\w.]+ +\d+ +)\d+\.\d\d(?= )/g],
  ['{excess}', /(?<=\bexcess: )\d+\.\d+/g],
  // Keys are made anew for each run: one in 64 pairs begins with the same character.
  ['char {number}, line {line}', /(?<= differ: )char \d+, line \d+/g],
];

/** Numbers and paths of one lab that mean nothing to a reader. */
export interface Own {
  /** Folders, innermost first. */
  folders: readonly string[];
  ports: readonly number[];
  /** Versions of the software that takes part. */
  versions?: readonly string[];
}

/** A version stands alone: 5.7 is no part of a time such as 1795.732. */
const versionPattern = (version: string) =>
  new RegExp(`(?<![\\d.])${version.replace(/[^\w]/g, '\\$&')}(?!\\d)`, 'g');

/** Returns text with placeholders for what varies from run to run. */
export function mask(text: string, { folders, ports, versions = [] }: Own): string {
  // The slash that a path begins with may belong to the message.
  const paths = folders.flatMap((folder) => [folder, folder.slice(1)]);
  const withoutFolders = paths.reduce((masked, path) => masked.replaceAll(path, '{folder}'), text);
  const withoutNames = versions.reduce(
    (masked, version) => masked.replace(versionPattern(version), '{version}'),
    withoutFolders,
  );
  const own = ports.length === 0 ? /(?!)/ : new RegExp(`(?<!\\d)(?:${ports.join('|')})(?!\\d)`, 'g');
  const replaceAll = (start: string, list: typeof masks) =>
    list.reduce((masked, [placeholder, pattern]) => masked.replace(pattern, placeholder), start);
  return replaceAll(replaceAll(withoutNames, processMasks).replace(own, '{port}'), masks);
}
