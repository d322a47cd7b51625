import { readFixture } from '../fixture.ts';
import { testRule } from '../rule-test.ts';
import { rule } from './messages-stand-once.ts';

const file = 'signatures/nginx.yaml';
/** The second message of the file, up to its error. */
const limited = /text: "limiting[^"]*"([^]*?)fault: refused\n {4}error: 503-service-unavailable/;

/** Returns a change that gives the second message the place, status and fault of the first, and a text. */
function repeat(text: string, error: string) {
  const by = readFixture(file).replace(
    limited,
    (_, between) => `text: ${JSON.stringify(text)}${between}fault: refused\n    error: ${error}`,
  );
  return { file, by: by.replace('status: 503', 'status: 502') };
}

const same = repeat('connect() to {address} failed (111: Connection refused)', '502-bad-gateway');

testRule(rule, {
  accepts: [
    {
      title: 'the same message of another lab',
      changes: [
        { file, by: same.by.replace(/kind: source-code\n {6}date: .*/, 'kind: lab\n      lab: nginx/other') },
      ],
    },
    {
      title: 'the same text for another error',
      changes: [repeat('connect() to {address} failed (111: Connection refused)', '503-service-unavailable')],
    },
    {
      title: 'a text that differs in capital letters',
      changes: [repeat('connect() to {address} failed (111: CONNECTION REFUSED)', '502-bad-gateway')],
    },
  ],
  refuses: [
    {
      title: 'a message that differs from another in blanks and names of placeholders alone',
      changes: [repeat('connect()  to {peer} failed (111: Connection refused)', '502-bad-gateway')],
      file,
      at: 'connect()  to {peer}',
      field: 'signatures[1].text',
      found: 'connect()  to {peer} failed (111: Connection refused)',
      allowed: 'a text that refused does not have',
    },
  ],
});
