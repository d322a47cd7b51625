/** Sites of nginx whose TLS is set up in the wrong way, for TLS clients. */
import type { Bench } from '../runner/bench.ts';
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
