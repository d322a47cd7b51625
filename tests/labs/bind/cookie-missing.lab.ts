import { defineLab } from '../runner/lab.ts';
import { ask, record, startBind, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A client without the cookie that the server demands',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-message-malformed',
  async given(bench) {
    bench.write('.digrc', '+nobadcookie\n');
    const parts = { options: 'recursion no; require-server-cookie yes;', zones: writeZone(bench, [record]) };
    return { bind: await startBind(bench, parts) };
  },
  when: ask,
  then: { code: 0, prints: ['bind/dig-badcookie'] },
  check: { run: 'cat ~/.digrc', shows: /nobadcookie/ },
  fix: {
    says: 'Let the client ask again with the cookie that it got.',
    do: (_, bench) => Promise.resolve(bench.write('.digrc', '')),
  },
  gone: { code: 0 },
});
