import { sendsBigHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A response header larger than reply_header_max_size',
  software: ['squid'],
  fault: 'response-header-too-big',
  given: (bench) => startWithServer(bench, sendsBigHeader(), { more: 'reply_header_max_size 8 KB' }),
  when: ask(),
  then: { status: 502, prints: ['squid/reply-header-too-big', 'squid/too-big-page'] },
  check: {
    run: 'curl -s -o /dev/null -D - http://<server>/ | wc -c',
    fill: fillServer,
    shows: /^1[67]\d{3}$/m,
    remains: 'The server sends the same header; Squid accepts it now.',
  },
  fix: {
    says: 'Accept headers of 64 KB, as Squid does by default.',
    do: ({ squid }) => squid.configure({ more: 'reply_header_max_size 64 KB' }),
  },
  gone: { status: 200 },
});
