import { sendsBigHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fetch, mend, startApp } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'An answer whose header is larger than the browser takes',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'response-header-too-big',
  given: startApp(sendsBigHeader(300_000)),
  when: ask,
  then: { code: 1, prints: ['chromium/err-response-headers-too-big'] },
  check: fetch(/^curl: \((?:27|56)\)/m),
  fix: { says: 'Let the application send a smaller header.', do: mend },
  gone: { code: 0, status: 200 },
});
