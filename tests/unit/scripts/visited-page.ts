/**
 * Runs src/scripts/statistics.ts as a page would, and prints every request it makes: a process of its own,
 * because the script acts as soon as it is loaded.
 * 1. teach Node the project's alias and the build's settings, 2. stand in for the browser, 3. visit.
 */
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the page is like; given as JSON in the first argument. */
export interface Page {
  /** The build's settings. */
  env: Record<string, string>;
  address: string;
  referrer: string;
  /** What is kept under efh-consent when the page opens. */
  consent: string | null;
  /** What is kept there afterwards, each with an event. */
  answers: string[];
}

const page: Page = JSON.parse(process.argv[2] ?? '');
const source = pathToFileURL(resolve(import.meta.dirname, '../../../src')).href;

registerHooks({
  resolve: (name, context, next) => next(name.replace(/^@\//, `${source}/`), context),
  load(url, context, next) {
    const loaded = next(url, context);
    if (url !== `${source}/scripts/statistics.ts`) return loaded;
    return {
      ...loaded,
      source: String(loaded.source).replaceAll('import.meta.env', `(${JSON.stringify(page.env)})`),
    };
  },
});

let kept = page.consent;
const requests: { url: string; body: unknown; credentials: unknown }[] = [];
const browser = {
  location: new URL(page.address),
  document: Object.assign(new EventTarget(), { referrer: page.referrer, title: 'a title' }),
  localStorage: { getItem: () => kept },
  fetch: async (url: string, { body, credentials }: RequestInit) => {
    requests.push({ url, body, credentials });
    throw new TypeError('The service is down.');
  },
};
for (const [name, value] of Object.entries(browser)) Object.defineProperty(globalThis, name, { value });

await import(`${source}/scripts/statistics.ts`);
const answers = [...page.answers];
// Each answer is given when all that the one before set going has come to its end.
process.on('beforeExit', () => {
  const answer = answers.shift();
  if (answer === undefined) return;
  kept = answer;
  browser.document.dispatchEvent(new Event('efh-consent'));
  setImmediate(() => undefined);
});
process.on('exit', () => console.log(JSON.stringify(requests)));
