import type { AttestationFault, SignedStatement } from '../packaging/attestations/signed-statement.ts';

/** The attestations of a repository that GitHub keeps. */
export interface Attestations {
  /**
   * Returns the Sigstore bundles of provenance for a digest (`sha256:…`), unverified; none without an attestation. Throws
   * codes of `github/`.
   */
  of(digest: string): Promise<readonly unknown[]>;
}

/** A bundle whose signature was verified, or why it was not. */
export type VerifiedBundle = { readonly signed: SignedStatement } | { readonly fault: AttestationFault };

/** Verifies signatures by a trusted root; asks no service. */
export interface BundleVerifier {
  /** Verifies the signature of a Sigstore bundle, its certificate, its time and its entries in logs. Never throws. */
  verify(bundle: unknown): VerifiedBundle;
}
