import { describe, expect, test } from '@jest/globals';
import { sigstoreVerifier } from '../../../src/adapters/sigstore/bundle-verifier.ts';
import { makeAuthority, ourIdentity, provenance } from '../../fakes/signing.ts';

const image = {
  name: '123456789012.dkr.ecr.us-east-1.amazonaws.com/batch-job/jobs',
  digest: `sha256:${'b'.repeat(64)}`,
};
const statement = provenance([image]);
const authority = makeAuthority();
const verifier = sigstoreVerifier('root.jsonl', authority.rootText);
const signed = authority.sign(statement);
type Signed = typeof signed;

const faultOf = (bundle: unknown, by = verifier) => {
  const verified = by.verify(bundle);
  return 'fault' in verified ? verified.fault : undefined;
};
/** Returns a bundle with another value at a path of keys. */
const changed = (
  path: readonly (string | number)[],
  change: (value: string) => unknown,
  from: Signed = signed,
): Signed => {
  const copy = structuredClone(from);
  const last = path.at(-1) as string;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, copy as never);
  parent[last] = change(parent[last] as string);
  return copy;
};
const flipped = (text: string): string => {
  const bytes = Buffer.from(text, 'base64');
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return bytes.toString('base64');
};
const entry = ['verificationMaterial', 'tlogEntries', 0] as const;

describe('a bundle that the trusted root vouches for', () => {
  test('verifies, with the statement and the identity of its certificate', () => {
    const verified = verifier.verify(signed);
    expect(verified).toEqual({
      signed: { identity: ourIdentity, mediaType: 'application/vnd.in-toto+json', text: JSON.stringify(statement) },
    });
  });

  test('verifies by one of several roots', () => {
    const other = makeAuthority();
    const both = sigstoreVerifier('root.jsonl', `${other.rootText}${authority.rootText}`);
    expect(faultOf(signed, both)).toBeUndefined();
    expect(faultOf(other.sign(statement), both)).toBeUndefined();
  });

  test('verifies with an identity that is longer than 127 bytes', () => {
    const workflow = `https://github.com/acme/svc/.github/workflows/${'x'.repeat(300)}.yml@refs/heads/main`;
    const identity = { ...ourIdentity, runWorkflow: workflow, commit: 'c'.repeat(200) };
    expect(verifier.verify(authority.sign(statement, { identity }))).toMatchObject({ signed: { identity } });
  });
});

describe('a bundle is refused', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['of an authority that no root names', makeAuthority().sign(statement), 'untrusted', /not verified/],
    ['whose certificate ended before the signature', authority.sign(statement, { minutes: 5 }), 'expired', /expired/],
    [
      'whose statement was exchanged',
      changed(['dsseEnvelope', 'payload'], () =>
        Buffer.from(JSON.stringify(provenance([{ ...image, digest: `sha256:${'c'.repeat(64)}` }]))).toString('base64'),
      ),
      'tampered',
      /payload hash mismatch/,
    ],
    [
      'whose statement has another type',
      changed(['dsseEnvelope', 'payloadType'], () => 'text/plain'),
      'tampered',
      /signature/,
    ],
    [
      'whose signature was exchanged',
      changed(['dsseEnvelope', 'signatures', 0, 'sig'], flipped),
      'tampered',
      /signature/,
    ],
    [
      'whose certificate was changed',
      changed(['verificationMaterial', 'certificate', 'rawBytes'], flipped),
      'untrusted',
      /not verified/,
    ],
    [
      'whose time was changed',
      changed([...entry, 'integratedTime'], (time) => String(Number(time) - 1)),
      'untrusted',
      /inclusion promise/,
    ],
    [
      'whose entry is of another log',
      changed([...entry, 'canonicalizedBody'], flipped),
      'untrusted',
      /inclusion promise/,
    ],
    ['that is in no log', changed(['verificationMaterial', 'tlogEntries'], () => []), 'untrusted', /timestamps/],
    [
      'whose checkpoint names a pattern in place of a log',
      changed([...entry, 'inclusionProof', 'checkpoint', 'envelope'], (text) => text.replace(' log.test ', ' (.*)*$ ')),
      'unreadable',
      /checkpoint/,
    ],
    ['that is a text', 'a text', 'unreadable', /no Sigstore bundle/],
    ['that is null', null, 'unreadable', /no Sigstore bundle/],
    ['that is empty', {}, 'unreadable', /no Sigstore bundle/],
  ])('%s', (_what, bundle, code, says) => {
    expect(faultOf(bundle)).toEqual({ code: `attestation/${code}`, says: expect.stringMatching(says) });
  });

  test('whose certificate is in no log, by a root that has such logs', () => {
    const root = { ...authority.trustedRoot, ctlogs: authority.trustedRoot.tlogs };
    const strict = sigstoreVerifier('root.jsonl', JSON.stringify(root));
    expect(faultOf(signed, strict)).toMatchObject({
      code: 'attestation/untrusted',
      says: expect.stringContaining('SCT'),
    });
  });

  test('by a root whose authority had ended before', () => {
    const [ca] = authority.trustedRoot.certificateAuthorities;
    const validFor = { start: '2026-01-01T00:00:00Z', end: '2026-02-01T00:00:00Z' };
    const root = { ...authority.trustedRoot, certificateAuthorities: [{ ...ca, validFor }] };
    expect(faultOf(signed, sigstoreVerifier('root.jsonl', JSON.stringify(root)))).toMatchObject({
      code: 'attestation/untrusted',
    });
  });

  test('by a root without the log that it is in', () => {
    const root = { ...authority.trustedRoot, tlogs: [] };
    expect(faultOf(signed, sigstoreVerifier('root.jsonl', JSON.stringify(root)))).toMatchObject({
      code: 'attestation/untrusted',
    });
  });
});

test.each([
  ['that is empty', '', 'it is empty'],
  ['without authorities', '{}', 'a root in it names no certificate authority'],
  ['that is null', 'null', 'it is no trusted root of Sigstore'],
  ['that is no JSON', '<html>', 'it is no trusted root of Sigstore'],
  [
    'with a broken certificate',
    '{"certificateAuthorities":[{"certChain":{"certificates":[{"rawBytes":"AAAA"}]}}]}',
    'it is no trusted root of Sigstore',
  ],
  ['with an empty second line', `${authority.rootText}{}\n`, 'a root in it names no certificate authority'],
])('a trusted root %s is refused', (_what, text, says) => {
  expect(() => sigstoreVerifier('root.jsonl', text)).toThrow(
    expect.objectContaining({
      code: 'attestation/trusted-root',
      message: `trusted-root: root.jsonl cannot be used: ${says}.`,
    }),
  );
});
