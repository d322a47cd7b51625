import { expect, test } from '@playwright/test';
import { capture } from '../../labs/runner/capture.ts';
import { mask } from '../../labs/runner/mask.ts';

const own = { folders: ['/tmp/labs-a/nginx-b', '/tmp/labs-a'], ports: [18001, 18002] };

const masked: [text: string, shown: string][] = [
  [
    '2026/11/22 20:51:19 [error] 20844#20844: *2 connect()',
    '{time} [error] {pid}#{pid}: *{number} connect()',
  ],
  ['[Sun Nov 22 21:02:48.308148 2026] [core:info] [pid 29719:tid 29724]', '[{time}] [core:info] [pid {pid}]'],
  ['127.0.0.1:49934 [22/Nov/2026:21:00:24.576] fe', '127.0.0.1:{port} [{time}] fe'],
  ['[22-Nov-2026 21:00:42] WARNING: child 26132 exited', '[{time}] WARNING: child {pid} exited'],
  [
    '[2026-11-22 21:08:54 +0000] [4317] [CRITICAL] WORKER TIMEOUT (pid:4318)',
    '[{time}] [{pid}] [CRITICAL] WORKER TIMEOUT (pid:{pid})',
  ],
  [
    '/dev/fd/63 /dev/fd/62 differ: char 65, line 2',
    '/dev/fd/63 /dev/fd/62 differ: char {number}, line {line}',
  ],
  [
    'VBE.boot.default.busy            1         0.50 Fetches not attempted',
    'VBE.boot.default.busy            1         {average} Fetches not attempted',
  ],
  ['Date: Sun, 22 Nov 2026 20:51:19 GMT', 'Date: {time}'],
  ['in /tmp/labs-a/nginx-b/nginx.conf:5', 'in {folder}/nginx.conf:5'],
  ['http://127.0.0.1:18002/', 'http://127.0.0.1:{port}/'],
  ['failed (111: Connection refused)', 'failed (111: Connection refused)'],
  ['HTTP/1.1 502 Bad Gateway', 'HTTP/1.1 502 Bad Gateway'],
];

for (const [text, shown] of masked) {
  test(`"${text}" is shown as "${shown}"`, () => {
    expect(mask(text, own)).toBe(shown);
  });
}

test('the whole line of a message is captured, and what differs from run to run is a placeholder', () => {
  const text = 'a\n2026/11/22 20:51:19 [error] 1#1: *2 no resolver for app.lab, host: "127.0.0.1:18001"\nb';
  expect(capture(text, 'no resolver for {name}', own)).toBe(
    '{time} [error] {pid}#{pid}: *{number} no resolver for app.lab, host: "127.0.0.1:{port}"',
  );
});

test('a value with a number keeps the name that the message gives it', () => {
  expect(capture('curl: (7) port 18001 after 12 ms: No', 'port {port} after {time} ms', own)).toBe(
    'curl: (7) port {port} after {time} ms: No',
  );
});

test('what stands far around a message is left out', () => {
  const line = capture(`${'a '.repeat(200)}refused${' b'.repeat(200)}`, 'refused', own) ?? '';
  expect(line).toMatch(/^… (a )+refused( b)+ …$/);
  expect(line.length).toBeLessThan(340);
});

test('line ends of both kinds are the same', () => {
  expect(capture('<a>\r\n<b>\r\n', '<a>\n<b>', own)).toBe('<a>\n<b>');
});

test('a message that was not printed is not captured', () => {
  expect(capture('all is well', 'refused', own)).toBeUndefined();
});
