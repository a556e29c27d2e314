import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { bits, der, extension, oid, sequence, time, utf8 } from './der.ts';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const ecdsa = sequence(oid('1.2.840.10045.4.3.2'));
const name = (common: string): Buffer => sequence(der(0x31, sequence(oid('2.5.4.3'), utf8(common))));

const hour = 3_600_000;
const years = 10 * 365 * 24 * hour;
/** The time of all signatures of the tests. */
export const signedAt = new Date('2026-11-24T12:00:00Z');

interface CertificateParts {
  readonly issuer: string;
  readonly subject: string;
  readonly from: Date;
  readonly until: Date;
  readonly key: KeyObject;
  readonly extensions: readonly Buffer[];
  readonly signer: KeyObject;
}
const certificate = ({ issuer, subject, from, until, key, extensions, signer }: CertificateParts): Buffer => {
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsa,
    name(issuer),
    sequence(time(from), time(until)),
    name(subject),
    spki(key),
    der(0xa3, sequence(...extensions)),
  );
  return sequence(body, ecdsa, bits(sign('sha256', body, signer)));
};

/** Extensions of Fulcio by their number: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const numbers = { issuer: 8, repository: 12, commit: 13, repositoryId: 15, runWorkflow: 18 } as const;

/** The identity of a signer, as its certificate has it. */
export type FakeIdentity = Readonly<Record<keyof typeof numbers | 'workflow', string>>;

/** An identity of the workflow `deploy.yml` of `acme/svc` on its branch `main`. */
export const ourIdentity: FakeIdentity = {
  workflow: 'https://github.com/acme/svc/.github/workflows/deploy.yml@refs/heads/main',
  runWorkflow: 'https://github.com/acme/svc/.github/workflows/deploy.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/svc',
  repositoryId: '222',
  commit: 'a'.repeat(40),
};

/** Returns a statement as `actions/attest` makes it: https://actions.github.io/buildtypes/workflow/v1 */
export const provenance = (
  subjects: readonly { readonly name: string; readonly digest: string }[],
  { repository, runWorkflow, commit }: FakeIdentity = ourIdentity,
) => {
  const [path = '', ref = ''] = runWorkflow.replace(`${repository}/`, '').split('@');
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map((one) => ({ name: one.name, digest: { sha256: one.digest.replace('sha256:', '') } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: { ref, repository, path } },
        resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
      },
      runDetails: { builder: { id: runWorkflow } },
    },
  };
};

/** Settings of one signature; each has a default that holds. */
export interface Signing {
  readonly identity?: FakeIdentity;
  /** Ends the certificate this many minutes after it was made, an hour before the signature by default. */
  readonly minutes?: number;
  readonly mediaType?: string;
}

const origin = 'log.test';

/** An authority that signs as Fulcio and Rekor do, with keys of its own, and the trusted root that vouches for it. */
export const makeAuthority = () => {
  const [authority, log] = [keys(), keys()];
  const ca = certificate({
    ...{
      issuer: 'test',
      subject: 'test',
      from: new Date(signedAt.getTime() - hour),
      until: new Date(signedAt.getTime() + years),
    },
    key: authority.publicKey,
    extensions: [
      extension('2.5.29.19', sequence(der(0x01, Buffer.from([0xff])))),
      extension('2.5.29.14', der(0x04, sha256(spki(authority.publicKey)))),
    ],
    signer: authority.privateKey,
  });
  const logId = sha256(spki(log.publicKey));
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      {
        baseUrl: `https://${origin}`,
        hashAlgorithm: 'SHA2_256',
        publicKey: {
          rawBytes: spki(log.publicKey).toString('base64'),
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          validFor: { start: '2026-01-01T00:00:00Z' },
        },
        logId: { keyId: logId.toString('base64') },
      },
    ],
    certificateAuthorities: [
      {
        uri: 'https://ca.test',
        certChain: { certificates: [{ rawBytes: ca.toString('base64') }] },
        validFor: { start: '2026-01-01T00:00:00Z' },
      },
    ],
    ctlogs: [],
    timestampAuthorities: [],
  };
  /** Returns the certificate of a signer, for `minutes` from ten minutes before the signature. */
  const certify = (key: KeyObject, identity: FakeIdentity, minutes: number): Buffer => {
    const from = signedAt.getTime() - 600_000;
    return certificate({
      ...{ issuer: 'test', subject: '', from: new Date(from), until: new Date(from + minutes * 60_000), key },
      extensions: [
        extension('2.5.29.17', sequence(der(0x86, Buffer.from(identity.workflow)))),
        extension('2.5.29.35', sequence(der(0x80, sha256(spki(authority.publicKey))))),
        ...Object.entries(numbers).map(([field, number]) =>
          extension(`1.3.6.1.4.1.57264.1.${number}`, utf8(identity[field as keyof typeof numbers])),
        ),
      ],
      signer: authority.privateKey,
    });
  };
  /** Returns the entry of the log about an envelope. */
  const enter = (payload: Buffer, signature: Buffer, certificateBytes: Buffer) => {
    const pem = `-----BEGIN CERTIFICATE-----\n${certificateBytes.toString('base64')}\n-----END CERTIFICATE-----\n`;
    const body = Buffer.from(
      JSON.stringify({
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
          payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
          signatures: [{ signature: signature.toString('base64'), verifier: Buffer.from(pem).toString('base64') }],
        },
      }),
    );
    const integratedTime = signedAt.getTime() / 1_000;
    const promised = JSON.stringify({
      ...{ body: body.toString('base64'), integratedTime, logID: logId.toString('hex'), logIndex: 0 },
    });
    const root = sha256(Buffer.from([0]), body);
    const note = `${origin}\n1\n${root.toString('base64')}\n`;
    const noteSignature = Buffer.concat([logId.subarray(0, 4), sign('sha256', Buffer.from(note), log.privateKey)]);
    return {
      ...{ logIndex: '0', logId: { keyId: logId.toString('base64') }, kindVersion: { kind: 'dsse', version: '0.0.1' } },
      integratedTime: String(integratedTime),
      inclusionPromise: {
        signedEntryTimestamp: sign('sha256', Buffer.from(promised), log.privateKey).toString('base64'),
      },
      inclusionProof: {
        ...{ logIndex: '0', rootHash: root.toString('base64'), treeSize: '1', hashes: [] as string[] },
        checkpoint: { envelope: `${note}\n\u2014 ${origin} ${noteSignature.toString('base64')}\n` },
      },
      canonicalizedBody: body.toString('base64'),
    };
  };
  return {
    /** The text of a file for the input `trusted-root`. */
    rootText: `${JSON.stringify(trustedRoot)}\n`,
    trustedRoot,
    /** Returns a Sigstore bundle with a signed statement. */
    sign(
      statement: object,
      { identity = ourIdentity, minutes = 20, mediaType = 'application/vnd.in-toto+json' }: Signing = {},
    ) {
      const signer = keys();
      const payload = Buffer.from(JSON.stringify(statement));
      const encoded = Buffer.concat([
        Buffer.from(`DSSEv1 ${mediaType.length} ${mediaType} ${payload.length} `),
        payload,
      ]);
      const signature = sign('sha256', encoded, signer.privateKey);
      const leaf = certify(signer.publicKey, identity, minutes);
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: leaf.toString('base64') },
          tlogEntries: [enter(payload, signature, leaf)],
        },
        dsseEnvelope: {
          payload: payload.toString('base64'),
          payloadType: mediaType,
          signatures: [{ sig: signature.toString('base64') }],
        },
      };
    },
  };
};
