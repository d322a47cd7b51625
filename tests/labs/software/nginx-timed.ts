/** nginx with a second access log that ends in the time of each request, as the guide on 499 has it. */
import type { Bench } from '../runner/bench.ts';
import { fill, guideSnippet } from '../runner/guide.ts';

const snippet = () => guideSnippet('nginx-499-client-closed-request/index', 'log-the-time');

/** Returns the guide's log format, for the http block. */
export const timedFormat = (): string => snippet().replace(/\naccess_log .*$/, '');

/** Returns the file of the log with times; the usual log has none, so that each run prints the same. */
export const timedFile = (bench: Bench): string => bench.path('timed.log');

/** Returns the usual access log, and the guide's line beside it, for a server block. */
export const timedLog = (bench: Bench): string => {
  const line = /access_log .*$/.exec(snippet())?.[0] ?? '';
  return `access_log ${bench.path('access.log')};
    ${fill(line, { '/var/log/nginx/access.log': timedFile(bench) })}`;
};
