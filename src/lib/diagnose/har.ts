/** A value of JSON, before anybody looked at it. */
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce((inner: unknown, key) => (isObject(inner) ? inner[key] : undefined), value);
const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const mostEntries = 20;
const longestBody = 20_000;

const getStatus = (entry: unknown) => Number(at(entry, 'response', 'status') ?? 0);
const getFailure = (entry: unknown) => text(at(entry, 'response', '_error')) || text(at(entry, '_error'));

/** Returns a failed request as a terminal would show it: status line, headers, body. */
function describe(entry: unknown): string {
  const response = at(entry, 'response');
  const headers = list(at(response, 'headers')).map(
    (header) => `${text(at(header, 'name'))}: ${text(at(header, 'value'))}`,
  );
  const version = text(at(response, 'httpVersion')).toUpperCase() || 'HTTP/1.1';
  return [
    getFailure(entry),
    `${version.startsWith('HTTP') ? version : 'HTTP/1.1'} ${getStatus(entry)} ${text(at(response, 'statusText'))}`,
    ...headers,
    '',
    text(at(response, 'content', 'text')).slice(0, longestBody),
  ].join('\n');
}

/** Returns the failed requests of a HAR file as text; undefined where the text is no HAR file. */
export function readHar(source: string): string | undefined {
  if (!/^\s*\{/.test(source) || !source.includes('"entries"')) return undefined;
  let har: unknown;
  try {
    har = JSON.parse(source);
  } catch {
    return undefined;
  }
  const entries = at(har, 'log', 'entries');
  if (!Array.isArray(entries)) return undefined;
  return entries
    .filter((entry) => getStatus(entry) >= 400 || getFailure(entry) !== '')
    .slice(0, mostEntries)
    .map(describe)
    .join('\n\n');
}
