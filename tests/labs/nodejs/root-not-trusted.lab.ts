import { defineLab } from '../runner/lab.ts';
import { getPage, runNode, startTlsApp } from '../software/nodejs.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate of a private authority that the client does not know',
  software: ['nodejs'],
  fault: 'certificate-unknown-issuer',
  async given(bench) {
    const trust = { NODE_EXTRA_CA_CERTS: '' };
    return { ...(await startTlsApp(bench, useCertificate(bench.tls('good')))), trust };
  },
  when: ({ app, trust }, bench) =>
    runNode(bench, getPage, [`https://localhost:${app.port}/`], { env: trust }),
  then: { code: 1, prints: ['nodejs/unable-to-get-issuer-locally'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -showcerts </dev/null 2>/dev/null | grep " i:"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /i:CN = Lab root CA/,
    remains: 'The server sends the same chain; the client knows its root now.',
  },
  fix: {
    says: 'Name the root of the private authority in NODE_EXTRA_CA_CERTS.',
    do: async ({ root, trust }) => Object.assign(trust, { NODE_EXTRA_CA_CERTS: root }),
  },
  gone: { code: 0 },
});
