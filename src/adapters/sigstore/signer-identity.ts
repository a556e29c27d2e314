import type { Signer } from '@sigstore/verify';
import type { SignerIdentity } from '../../packaging/attestations/signed-statement.ts';

/** The arc of Fulcio's extensions: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const fulcio = '1.3.6.1.4.1.57264.1';

/**
 * Returns the text of a DER UTF8String of up to 65,535 bytes; undefined for anything else.
 * https://www.itu.int/rec/T-REC-X.690
 */
const utf8String = (value: Buffer): string | undefined => {
  const [tag, first = 0] = value;
  if (tag !== 0x0c) return undefined;
  const lengths: Readonly<Record<number, number>> = { 129: 1, 130: 2 };
  const size = lengths[first] ?? 0;
  if (first >= 0x80 && size === 0) return undefined;
  const start = 2 + size;
  if (value.length < start) return undefined;
  const length = size === 0 ? first : value.readUIntBE(2, size);
  return value.length === start + length ? value.toString('utf8', start) : undefined;
};

/** Returns the identity in the certificate of a signer. */
export const identityOf = ({ identity }: Signer): SignerIdentity => {
  const extension = (number: number): string | undefined => {
    const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === `${fulcio}.${number}`);
    return found && utf8String(found.value);
  };
  return {
    workflow: identity?.subjectAlternativeName,
    runWorkflow: extension(18),
    issuer: extension(8),
    repository: extension(12),
    repositoryId: extension(15),
    commit: extension(13),
  };
};
