/** How the fault server speaks TLS. */
import { readFileSync } from 'node:fs';
import type { TlsOptions } from 'node:tls';
import type { TlsFiles } from '../runner/certificates.ts';

/** Returns the options that present a certificate with its chain. */
export const useCertificate = ({ key, chain }: Pick<TlsFiles, 'key' | 'chain'>): TlsOptions => ({
  key: readFileSync(key),
  cert: readFileSync(chain),
});

/** Returns the options that present a certificate alone, without its intermediate. */
export const useCertificateAlone = ({
  key,
  certificate,
}: Pick<TlsFiles, 'key' | 'certificate'>): TlsOptions => ({
  key: readFileSync(key),
  cert: readFileSync(certificate),
});

/** The options of a server that knows nothing newer than TLS 1.1. */
export const oldTls: TlsOptions = {
  minVersion: 'TLSv1',
  maxVersion: 'TLSv1.1',
  ciphers: 'DEFAULT@SECLEVEL=0',
};
