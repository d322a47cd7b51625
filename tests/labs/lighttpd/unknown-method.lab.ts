import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A PUT to an address that lighttpd serves as a file',
  software: ['lighttpd'],
  fault: 'method-not-allowed',
  async given(bench) {
    return { app: await bench.faultServer(answers()), lighttpd: await startLighttpd(bench, '') };
  },
  when: ({ lighttpd }, bench) => bench.curl(lighttpd.url, ['-X', 'PUT', '-d', 'x']),
  then: { status: 501, prints: ['lighttpd/page-501'] },
  fix: {
    says: 'Pass the address to the application that handles PUT.',
    do: ({ app, lighttpd }) => lighttpd.configure(passTo(app)),
  },
  gone: { status: 200 },
});
