import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A client certificate of an authority that the server does not know',
  software: ['curl', 'openssl'],
  fault: 'client-certificate-rejected',
  async given(bench) {
    const port = await bench.port();
    const { chain, key, root } = bench.tls('good');
    const bring = (name: 'client' | 'other-client') =>
      configureCurl(
        bench,
        `cacert = ${root}`,
        `cert = ${bench.tls(name).chain}`,
        `key = ${bench.tls(name).key}`,
      );
    bring('other-client');
    await bench.start({
      name: 's_server',
      product: 'openssl',
      command: 'openssl',
      // With TLS 1.3 the refusal comes after the handshake, and curl meets it while it writes or while it reads.
      args: [
        ...['s_server', '-www', '-tls1_2', '-accept', String(port), '-cert', chain, '-cert_chain', chain],
        ...['-key', key, '-CAfile', root, '-Verify', '2', '-verify_return_error'],
      ],
      ready: { port },
      logs: {},
    });
    return { app: { port }, bring, certificate: bench.tls('other-client').certificate };
  },
  when: askTls,
  then: { code: 35, prints: ['curl/alert-unknown-ca'] },
  check: {
    run: 'openssl x509 -noout -subject -issuer -in <certificate>',
    fill: ({ certificate }) => ({ '<certificate>': certificate }),
    shows: /issuer=CN = Lab other CA/,
  },
  fix: {
    says: "Name a certificate of an authority that the server trusts in curl's configuration.",
    do: ({ bring }) => Promise.resolve(bring('client')),
  },
  gone: { code: 0, status: 200 },
});
