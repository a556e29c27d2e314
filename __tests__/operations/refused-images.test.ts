import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeAuthority, ourIdentity, provenance, type Signing } from '../fakes/signing.ts';
import {
  type AttestedReport,
  authority,
  clean,
  identity,
  name,
  planned,
  published,
  refusalOf,
  registry,
  report,
  verification,
} from './verification-fixture.ts';

let fake: ReturnType<typeof verification>;
beforeEach(() => {
  fake = verification();
});

describe('an image is refused', () => {
  test.each<[string, AttestedReport, string, string]>([
    [
      'whose attestation is about another digest',
      { about: { name, digest: clean } },
      'other-image',
      `it is about ${name} with ${clean}`,
    ],
    [
      'whose attestation is about another repository of the registry',
      { about: { name: `${registry}/batch-job/other`, digest: report } },
      'other-image',
      `it names the digest for ${registry}/batch-job/other, not for ${name}`,
    ],
    [
      'that a run of another repository signed',
      { signing: identity({ repositoryId: '223', repository: 'https://github.com/evil/svc' }) },
      'other-repository',
      'it was signed by a run of https://github.com/evil/svc (223), not of https://github.com/acme/svc (222)',
    ],
    [
      'that a repository with our former name signed',
      { signing: identity({ repositoryId: '999' }) },
      'other-repository',
      'not of https://github.com/acme/svc (222)',
    ],
    [
      'that another workflow signed',
      {
        signing: identity({
          workflow: ourIdentity.workflow.replace('deploy', 'evil'),
          runWorkflow: ourIdentity.workflow.replace('deploy', 'evil'),
        }),
      },
      'other-workflow',
      'it was signed by https://github.com/acme/svc/.github/workflows/evil.yml@refs/heads/main, not by https://github.com/acme/svc/.github/workflows/deploy.yml@refs/heads/main',
    ],
    [
      'that our workflow signed on another branch',
      { signing: identity({ workflow: `${ourIdentity.workflow}2`, runWorkflow: `${ourIdentity.workflow}2` }) },
      'other-workflow',
      'refs/heads/main2',
    ],
    [
      'that our workflow signed on a branch whose name goes on with an @ where the trusted one ends',
      { signing: identity({ workflow: `${ourIdentity.workflow}@evil`, runWorkflow: `${ourIdentity.workflow}@evil` }) },
      'other-workflow',
      'refs/heads/main@evil',
    ],
    [
      'whose signer another issuer vouched for',
      { signing: identity({ issuer: 'https://accounts.evil.example' }) },
      'other-issuer',
      'https://accounts.evil.example',
    ],
    [
      'whose statement claims another commit than its certificate',
      { claims: { ...ourIdentity, commit: 'f'.repeat(40) } },
      'other-commit',
      `it claims the commit ${'f'.repeat(40)}, and its certificate ${'a'.repeat(40)}`,
    ],
    [
      'whose statement claims another repository than its certificate',
      {
        claims: {
          ...ourIdentity,
          repository: 'https://github.com/acme/other',
          runWorkflow: 'https://github.com/acme/other/.github/workflows/deploy.yml@refs/heads/main',
        },
      },
      'other-commit',
      'it claims the repository https://github.com/acme/other',
    ],
    ['whose certificate had ended', { signing: { minutes: 1 } }, 'expired', 'expired'],
    [
      'whose attestation is no in-toto statement',
      { signing: { mediaType: 'text/plain' } },
      'unreadable',
      'no in-toto statement',
    ],
  ])('%s', async (_what, change, code, says) => {
    fake.attest(change);
    const { message, ...refused } = await refusalOf(fake.verify());
    expect(refused.code).toBe(`attestation/${code}`);
    expect(message).toContain(`The image of "report", ${name}@${report}, has an attestation that does not count: `);
    expect(message).toContain(says);
    expect(message).not.toContain('"clean"');
    expect(message).toMatch(/Nothing was changed\.$/);
  });

  test.each<[string, object]>([
    ['a bill of materials', { ...provenance([{ name, digest: report }]), predicateType: 'https://spdx.dev/Document' }],
    [
      'a statement of another version',
      { ...provenance([{ name, digest: report }]), _type: 'https://in-toto.io/Statement/v0.1' },
    ],
    ['a list', []],
  ])('whose only attestation is %s', async (_what, statement) => {
    fake.attest();
    fake.repository.attestations.set(report, [authority.sign(statement)]);
    expect(await refusalOf(fake.verify())).toMatchObject({ code: 'attestation/unreadable' });
  });

  test('whose statement was exchanged after it was signed', async () => {
    fake.attest({ about: { name, digest: clean } });
    const [bundle] = fake.repository.attestations.get(report) as ReturnType<typeof authority.sign>[];
    const payload = Buffer.from(JSON.stringify(provenance([{ name, digest: report }]))).toString('base64');
    fake.repository.attestations.set(report, [{ ...bundle, dsseEnvelope: { ...bundle?.dsseEnvelope, payload } }]);
    expect(await refusalOf(fake.verify())).toMatchObject({ code: 'attestation/tampered' });
  });

  test('that an authority signed which the trusted root does not name', async () => {
    fake.attest();
    fake.files['root.jsonl'] = makeAuthority().rootText;
    expect(await refusalOf(fake.verify())).toMatchObject({
      code: 'attestation/untrusted',
      message: expect.stringMatching(/"report".*"clean"/),
    });
  });

  test('without an attestation, with every one that has none', async () => {
    const { code, message, hint } = await refusalOf(fake.verify());
    expect([code, message]).toEqual([
      'attestation/missing',
      `The image of "report", ${name}@${report}, has no attestation. The image of "clean", ${name}@${clean}, has no attestation. Nothing was changed.`,
    ]);
    expect(hint).toContain('build.yml');
  });

  test('that is not published yet, since nobody could have attested it', async () => {
    fake.attest();
    expect(await refusalOf(fake.verify({}, planned, published({ report })))).toMatchObject({
      code: 'attestation/missing',
      message: expect.stringContaining('The image of "clean" is not published yet'),
    });
    expect(fake.asked).toEqual([]);
  });

  test('with the most telling fault of several attestations', async () => {
    fake.attest();
    const sign = (signing: Signing) => authority.sign(provenance([{ name, digest: report }]), signing);
    fake.repository.attestations.set(report, [{}, sign(identity({ repositoryId: '3' })), sign({ minutes: 1 })]);
    expect(await refusalOf(fake.verify())).toMatchObject({
      code: 'attestation/other-repository',
      message: expect.stringContaining('has 3 attestations, and none counts; of one, it was signed by a run of'),
    });
  });
});
