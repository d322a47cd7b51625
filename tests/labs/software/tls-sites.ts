/** Sites of nginx whose TLS is set up in the wrong way, for TLS clients. */
import type { Bench } from '../runner/bench.ts';
import type { TlsFiles } from '../runner/certificates.ts';
import { configureCurl } from './curl.ts';
import { serverOf, startNginx } from './nginx.ts';

/** Starts a site without TLS, and returns how TLS is turned on. */
export async function startPlainSite(bench: Bench) {
  const { chain, key } = bench.tls('good');
  const location = "location / { return 200 'ok\\n'; }";
  const app = await startNginx(bench, { server: location });
  const turnOnTls = () =>
    app.configure({
      listen: 'ssl',
      server: `ssl_certificate ${chain};\n    ssl_certificate_key ${key};\n    ${location}`,
    });
  return { app, turnOnTls };
}

/** Starts a server with TLS that refuses every name but app.example.com, and returns how it learns the name localhost. */
export async function startNamedSite(bench: Bench) {
  const port = await bench.port();
  const { chain, key } = bench.tls('good');
  const serve = (names: string) => ({
    http: [
      serverOf(`127.0.0.1:${port} ssl default_server`, 'ssl_reject_handshake on;'),
      serverOf(
        `127.0.0.1:${port} ssl`,
        `server_name ${names};`,
        `ssl_certificate ${chain};`,
        `ssl_certificate_key ${key};`,
      ),
    ].join('\n'),
  });
  const nginx = await startNginx(bench, serve('app.example.com'));
  return { app: { port }, addName: () => nginx.configure(serve('app.example.com localhost')) };
}

/** The names of the certificate that a machine made for itself at its installation. */
const machine = '-subj /CN=server7.example.net -addext subjectAltName=DNS:server7.example.net';

/** Starts a default site with this certificate and beside it a site for app.example.com, which can learn the name localhost. */
async function startBehind(bench: Bench, own: Pick<TlsFiles, 'chain' | 'key'>) {
  const port = await bench.port();
  const { chain, key, root } = bench.tls('good');
  const certificate = (files: Pick<TlsFiles, 'chain' | 'key'>) =>
    `ssl_certificate ${files.chain};\n    ssl_certificate_key ${files.key};`;
  const serve = (names: string) => ({
    http: [
      serverOf(`127.0.0.1:${port} ssl default_server`, certificate(own)),
      serverOf(`127.0.0.1:${port} ssl`, `server_name ${names};`, certificate({ chain, key })),
    ].join('\n'),
  });
  const nginx = await startNginx(bench, serve('app.example.com'));
  configureCurl(bench, `cacert = ${root}`);
  return { app: { port }, addName: () => nginx.configure(serve('app.example.com localhost')) };
}

/** The same behind a default site whose certificate signed itself. */
export async function startSiteBehindDefault(bench: Bench) {
  const make = `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 365 -keyout own.key -out own.pem ${machine}`;
  const { code, seen } = await bench.run(make);
  if (code !== 0) throw new Error(`the certificate was not made: ${seen.terminal ?? ''}`);
  return startBehind(bench, { chain: bench.path('own.pem'), key: bench.path('own.key') });
}

/** The same behind a default site with a proper certificate for another name. */
export const startSiteBehindNeighbour = (bench: Bench) => startBehind(bench, bench.tls('wrong-name'));
