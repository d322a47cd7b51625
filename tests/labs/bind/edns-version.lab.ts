import { defineLab } from '../runner/lab.ts';
import { ask, record, startBind, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A client that asks with a version of EDNS which does not exist',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-feature-not-supported',
  async given(bench) {
    bench.write('.digrc', '+edns=1 +noednsneg\n');
    const parts = { options: 'recursion no;', zones: writeZone(bench, [record]) };
    return { bind: await startBind(bench, parts) };
  },
  when: ask,
  then: { code: 0, prints: ['bind/dig-badvers'] },
  check: { run: 'cat ~/.digrc', shows: /edns=1/ },
  fix: {
    says: 'Let the client ask with version 0.',
    do: (_, bench) => Promise.resolve(bench.write('.digrc', '')),
  },
  gone: { code: 0 },
});
