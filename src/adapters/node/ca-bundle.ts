import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { Refused } from '../../diagnostics/refused.ts';
import type { Environment } from '../../ports/machine.ts';

/** Returns the certificates that Node trusts, with those of NODE_EXTRA_CA_CERTS where this Node can tell them. */
const trustedCertificates = (): readonly string[] =>
  (tls as { getCACertificates?: () => readonly string[] }).getCACertificates?.() ?? tls.rootCertificates;

/**
 * Returns the TLS option with the certificates of the file that `AWS_CA_BUNDLE` names, beside those that Node trusts; no
 * option where the variable is not set. The SDK for JavaScript does not read it:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html
 * Throws `door/bad-value` for a file that cannot be read or contains no certificate.
 */
export const caBundle = ({ AWS_CA_BUNDLE: file }: Environment): { readonly ca?: string[] } => {
  if (!file) return {};
  try {
    const text = readFileSync(file, 'utf8');
    // Throws unless the file begins with a certificate.
    new X509Certificate(text);
    return { ca: [...trustedCertificates(), text] };
  } catch (cause) {
    throw new Refused({
      code: 'door/bad-value',
      message: `The environment variable AWS_CA_BUNDLE names no file of certificates: ${file}`,
      hint: 'Name a file in PEM form, with the certificates of the authority that signs for your proxy.',
      cause,
    });
  }
};
