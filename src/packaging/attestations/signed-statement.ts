/**
 * The identity in the certificate of a signature, as GitHub's OIDC token had it. A field is undefined where the certificate
 * lacks it. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export interface SignerIdentity {
  /** The URL of the workflow in which the signing job stands, with its ref: the reusable one, where one was called. */
  readonly workflow?: string | undefined;
  /** The URL of the workflow of the run, with its ref. */
  readonly runWorkflow?: string | undefined;
  /** The issuer of the OIDC token. */
  readonly issuer?: string | undefined;
  /** The URL of the repository of the run. */
  readonly repository?: string | undefined;
  /** The number of that repository, decimal. */
  readonly repositoryId?: string | undefined;
  /** The commit of the run. */
  readonly commit?: string | undefined;
}

/** A statement whose signature was verified, and who signed it. */
export interface SignedStatement {
  readonly identity: SignerIdentity;
  /** The media type of the statement. */
  readonly mediaType: string;
  /** The statement, as it was signed. */
  readonly text: string;
}

/** Codes of what can be wrong with one attestation, from what says least about the image to what says most. */
export const faultCodes = [
  'attestation/unreadable',
  'attestation/untrusted',
  'attestation/expired',
  'attestation/tampered',
  'attestation/other-image',
  'attestation/other-issuer',
  'attestation/other-repository',
  'attestation/other-workflow',
  'attestation/other-commit',
] as const;

/** A reason why an attestation does not prove that an image is ours. */
export interface AttestationFault {
  readonly code: (typeof faultCodes)[number];
  /** The reason as a clause, without a full stop. */
  readonly says: string;
}
