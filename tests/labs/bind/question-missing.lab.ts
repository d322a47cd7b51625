import { defineLab } from '../runner/lab.ts';
import { ask, record, startBind, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A query without a question',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-message-malformed',
  async given(bench) {
    bench.write('.digrc', '+header-only +nocookie\n');
    const parts = { options: 'recursion no;', zones: writeZone(bench, [record]) };
    return { bind: await startBind(bench, parts) };
  },
  when: ask,
  then: { code: 0, prints: ['bind/dig-formerr'] },
  check: { run: 'cat ~/.digrc', shows: /header-only/ },
  fix: {
    says: 'Let the client send a question.',
    do: (_, bench) => Promise.resolve(bench.write('.digrc', '')),
  },
  gone: { code: 0 },
});
