import { defineLab } from '../runner/lab.ts';
import { ask, record, startBind, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A client that asks for an operation which the server does not know',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-feature-not-supported',
  async given(bench) {
    bench.write('.digrc', '+opcode=status\n');
    const parts = { options: 'recursion no;', zones: writeZone(bench, [record]) };
    return { bind: await startBind(bench, parts) };
  },
  when: ask,
  then: { code: 0, prints: ['bind/dig-notimp'] },
  check: { run: 'cat ~/.digrc', shows: /opcode=status/ },
  fix: {
    says: 'Let the client ask with the operation QUERY.',
    do: (_, bench) => Promise.resolve(bench.write('.digrc', '')),
  },
  gone: { code: 0 },
});
