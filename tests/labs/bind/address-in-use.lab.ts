import { defineLab } from '../runner/lab.ts';
import { ask, planBind, record, writeZone } from '../software/bind.ts';
import { startResolver } from '../software/dnsmasq.ts';

export const lab = defineLab({
  title: 'Another DNS server listens on the port',
  software: ['bind'],
  tools: ['dig', 'dnsmasq'],
  fault: 'address-already-in-use',
  async given(bench) {
    const other = await startResolver(bench);
    return { other, bind: await planBind(bench, { port: other.port, zones: writeZone(bench, [record]) }) };
  },
  when: async ({ bind }, bench) => {
    await bind.service.stop();
    await bind.start();
    return ask({ bind }, bench);
  },
  then: { code: 0, prints: ['bind/address-in-use'] },
  check: {
    run: "sudo ss -lnup 'sport = :<port>' | grep -o dnsmasq",
    fill: ({ bind }) => ({ '<port>': bind.port }),
    shows: /dnsmasq/,
  },
  fix: { says: 'Stop the other DNS server.', do: ({ other }) => other.service.stop() },
  gone: { code: 0 },
});
