/** A site of nginx whose certificate files a lab replaces, as a renewal does. */
import { copyFileSync } from 'node:fs';
import type { Bench } from '../runner/bench.ts';
import type { CertificateName } from '../runner/certificates.ts';
import { configureCurl } from './curl.ts';
import { startNginx } from './nginx.ts';

/** What of a certificate stands in the file that the site loads. */
type Part = 'certificate' | 'chain';

/**
 * Starts a site with this certificate, and lets curl trust the root of the good ones.
 * @param part whether the file holds the certificate alone
 */
export async function startSite(bench: Bench, name: CertificateName, part: Part = 'chain') {
  const [certificate, key] = [bench.path('site.pem'), bench.path('site.key')];
  const deploy = (next: CertificateName, as: Part = 'chain') => {
    copyFileSync(bench.tls(next)[as], certificate);
    copyFileSync(bench.tls(next).key, key);
  };
  deploy(name, part);
  const parts = {
    listen: 'ssl',
    server: `ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    location / { return 200 'ok\\n'; }`,
  };
  const app = await startNginx(bench, parts);
  configureCurl(bench, `cacert = ${bench.tls('good').root}`);
  return {
    app,
    certificate,
    /** Puts another certificate into the files; nginx keeps the old one until it reloads. */
    deploy,
    reload: () => app.configure(parts),
  };
}

/** What stands for a host with TLS in the guides' commands. */
export const fillHost = ({ app }: { app: { port: number } }) => ({
  '<host>:443': `localhost:${app.port}`,
  '<host>': 'localhost',
});

/** The same, with the certificate file of the site. */
export const fillSite = ({ app, certificate }: { app: { port: number }; certificate: string }) => ({
  ...fillHost({ app }),
  '<certificate-file>': certificate,
});
