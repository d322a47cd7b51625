/** The text of a new lab, with a TODO where its author has to decide. */

/** Returns the text of a new lab. */
export const createLab = (
  product: string,
  key: string,
): string => `import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';

export const lab = defineLab({
  // What goes wrong, in a few words.
  title: 'TODO',
  // Products of scripts/software.js that take part; the first is this folder.
  software: ['${product}'],
  // Id in content/faults.
  fault: 'TODO',
  // Causes and fixes of guides that it proves: { guide: '502-bad-gateway/nginx', cause: '…', fix: '…' }.
  proves: [],
  async given(bench) {
    // Start the software with tests/labs/software/<product>.ts, in front of a server that misbehaves.
    const app = await bench.faultServer('refuses');
    return { app };
  },
  when: ({ app }, bench) => bench.curl(\`http://\${app.address}/\`),
  // What the client gets, and the messages that are printed (ids in content/signatures).
  then: { code: 7, prints: ['${product}/${key}'] },
  // The guide's own command: guideCheck('502-bad-gateway/nginx', '…'), from '../runner/guide.ts'.
  check: { run: 'ss -ltn', shows: /./ },
  fix: {
    says: 'TODO',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});
`;
