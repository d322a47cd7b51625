import { answers } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { runNode } from '../software/nodejs.ts';
import { startWithApp } from '../software/nginx.ts';

const guide = '414-uri-too-long/index';

/** A client that asks for a report on many ids; its exit code tells whether it got one. */
const clientOf = (ask: string) => `const url = process.argv[2];
const fields = { ids: Array.from({ length: 3000 }, (_, at) => 100_000 + at).join() };
(async () => {
  ${ask}
  console.log(response.status, await response.text());
  process.exitCode = response.ok ? 0 : 1;
})();`;

const inTheAddress = 'const response = await fetch(`${url}?${new URLSearchParams(fields)}`);';

export const lab = defineLab({
  title: 'A client that puts thousands of ids into the address',
  software: ['nginx', 'nodejs'],
  fault: 'request-uri-too-long',
  proves: [{ guide, cause: 'data-in-the-address', fix: 'send-it-in-the-body' }],
  async given(bench) {
    const { nginx } = await startWithApp(bench, answers());
    return { nginx, client: { program: clientOf(inTheAddress) } };
  },
  when: ({ nginx, client }, bench) => runNode(bench, client.program, [`${nginx.url}report`]),
  then: { code: 1, prints: ['nginx/uri-too-long'] },
  check: {
    run: guideCheck(guide, 'data-in-the-address'),
    fill: ({ nginx }) => ({ '/var/log/nginx/access.log': nginx.accessLog }),
    remains: 'The log keeps its lines.',
    shows: /^ *\d+ "GET \/report$/m,
  },
  fix: {
    says: 'Send the ids in the body of a POST.',
    do: async ({ client }) => {
      client.program = clientOf(guideSnippet(guide, 'send-it-in-the-body'));
    },
  },
  gone: { code: 0 },
});
