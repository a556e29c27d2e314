import { type Bundle, bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { Refused } from '../../diagnostics/refused.ts';
import { visible } from '../../diagnostics/visible.ts';
import { clearestFault } from '../../packaging/attestations/clearest-fault.ts';
import { jsonValues } from '../../packaging/attestations/read-bundles.ts';
import type { AttestationFault } from '../../packaging/attestations/signed-statement.ts';
import type { BundleVerifier, VerifiedBundle } from '../../ports/attestations.ts';
import { identityOf } from './signer-identity.ts';

const refuse = (path: string, wrong: string, cause?: unknown): Refused =>
  new Refused({
    code: 'attestation/trusted-root',
    message: `trusted-root: ${visible(path)} cannot be used: ${wrong}.`,
    hint: 'Write it by `gh attestation trusted-root > trusted-root.jsonl`, and keep it where only reviewers of the repository can change it.',
    cause,
  });

/**
 * Returns the verifier of one root, which asks for all that the root can prove: an entry of a transparency log and of a log
 * of certificates where it has such logs, and always a time.
 */
const verifierOf = (root: TrustedRoot): Verifier => {
  const material = toTrustMaterial(root);
  return new Verifier(material, {
    tlogThreshold: material.tlogs.length > 0 ? 1 : 0,
    ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  });
};

/** Returns the verifiers of the roots in a text. Throws `attestation/trusted-root` if it has none or one is broken. */
const verifiersIn = (path: string, text: string): Verifier[] => {
  try {
    const verifiers = jsonValues(text).map((value) => {
      const root = TrustedRoot.fromJSON(value);
      if (root.certificateAuthorities.length === 0) throw refuse(path, 'a root in it names no certificate authority');
      return verifierOf(root);
    });
    if (verifiers.length > 0) return verifiers;
  } catch (error) {
    throw error instanceof Refused ? error : refuse(path, 'it is no trusted root of Sigstore', error);
  }
  throw refuse(path, 'it is empty');
};

/**
 * True if each name in the signatures of a checkpoint is one of a host or path. `@sigstore/verify` takes the name for a
 * regular expression, whose search another name could make endless.
 */
const hasPlainNames = ({ verificationMaterial: { tlogEntries } }: Bundle): boolean =>
  tlogEntries.every(({ inclusionProof }) =>
    (inclusionProof?.checkpoint?.envelope ?? '')
      .split('\n')
      .every((line) => !line.includes('\u2014') || /^\u2014 [\w./:-]{1,200} \S{1,2000}$/.test(line)),
  );

/** Codes of `@sigstore/verify` for a statement or signature that is not the one in the certificate's or the log's entry. */
const tampered = ['SIGNATURE_ERROR', 'TLOG_BODY_ERROR'];

/** Returns an error of the verification as a fault. */
const faultOf = (error: unknown): AttestationFault => {
  const { message, cause } = error as Error;
  const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
  const says = `its signature was not verified (${visible(reason).slice(0, 300)})`;
  const code = error instanceof VerificationError ? String(error.code) : '';
  if (tampered.includes(code)) return { code: 'attestation/tampered', says };
  const isExpired = code === 'CERTIFICATE_ERROR' && /\bexpired at the specified date\b/.test(reason);
  return { code: isExpired ? 'attestation/expired' : 'attestation/untrusted', says };
};

/** Returns the bundle and its signed statement; or why it is none, as a clause. */
const readBundle = (value: unknown): { bundle: Bundle; mediaType: string; payload: Buffer } | string => {
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(value as SerializedBundle);
  } catch {
    return 'it is no Sigstore bundle';
  }
  const { content, verificationMaterial } = bundle;
  if (content.$case !== 'dsseEnvelope') return 'it signs no statement';
  if (verificationMaterial.content.$case === 'publicKey') return 'it was signed by a key, and not by a workflow';
  if (!hasPlainNames(bundle)) return 'its checkpoint names no log';
  return { bundle, mediaType: content.dsseEnvelope.payloadType, payload: content.dsseEnvelope.payload };
};

/**
 * Returns a verifier of Sigstore bundles by the trusted roots in a text, one on each line or a single one. A bundle counts
 * once one of the roots vouches for it. Throws `attestation/trusted-root` for a text without a usable root.
 */
export const sigstoreVerifier = (path: string, text: string): BundleVerifier => {
  const verifiers = verifiersIn(path, text);
  return {
    verify(value): VerifiedBundle {
      const read = readBundle(value);
      if (typeof read === 'string') return { fault: { code: 'attestation/unreadable', says: read } };
      const { bundle, mediaType, payload } = read;
      const faults: AttestationFault[] = [];
      for (const verifier of verifiers) {
        try {
          const identity = identityOf(verifier.verify(toSignedEntity(bundle)));
          return { signed: { identity, mediaType, text: payload.toString('utf8') } };
        } catch (error) {
          faults.push(faultOf(error));
        }
      }
      return { fault: clearestFault(faults) as AttestationFault };
    },
  };
};
