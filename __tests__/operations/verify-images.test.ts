import { beforeEach, describe, expect, test } from '@jest/globals';
import type { VerificationRequest } from '../../src/operations/verify-images.ts';
import { image } from '../fakes/compiled.ts';
import { ourIdentity, provenance, type Signing } from '../fakes/signing.ts';
import {
  authority,
  clean,
  identity,
  name,
  planned,
  published,
  refusalOf,
  report,
  signer,
  verification,
} from './verification-fixture.ts';

let fake: ReturnType<typeof verification>;
beforeEach(() => {
  fake = verification();
});

const renamed = 'https://github.com/acme/old/.github/workflows/deploy.yml@refs/heads/main';

describe('images that are ours', () => {
  test('are verified by the attestations that GitHub keeps, one question for each digest', async () => {
    fake.attest();
    await fake.verify();
    expect(fake.asked).toEqual(['attestations.of', 'attestations.of']);
    expect(fake.lines).toEqual([
      `Verified the image of report: built by ${ourIdentity.workflow} from ${ourIdentity.commit}.`,
      `Verified the image of clean: built by ${ourIdentity.workflow} from ${ourIdentity.commit}.`,
    ]);
  });

  test('are verified by files, and GitHub is not asked', async () => {
    const both = authority.sign(
      provenance([
        { name, digest: report },
        { name, digest: clean },
      ]),
    );
    fake.files['one.json'] = JSON.stringify(both);
    await fake.verify({ bundles: ['one.json'] });
    expect(fake.asked).toEqual([]);
  });

  test('are verified by files of one attestation on each line, and by an answer of the API', async () => {
    const [first, second] = [report, clean].map((digest) => authority.sign(provenance([{ name, digest }])));
    fake.files['lines.jsonl'] = `${JSON.stringify(first)}\n\n${JSON.stringify(second)}\n`;
    fake.files['api.json'] = JSON.stringify({ attestations: [{ bundle: first }, { bundle: second }] });
    fake.files['list.json'] = JSON.stringify([first, second]);
    for (const file of ['lines.jsonl', 'api.json', 'list.json']) await fake.verify({ bundles: [file] });
  });

  test('of two jobs with one digest are verified once', async () => {
    fake.attest();
    await fake.verify({}, planned, published({ report, clean: report }));
    expect(fake.asked).toEqual(['attestations.of']);
    expect(fake.lines[0]).toMatch(/^Verified the image of report, clean: /);
  });

  test('count if one attestation of several holds', async () => {
    fake.attest();
    const good = fake.repository.attestations.get(report) ?? [];
    const bad = authority.sign(provenance([{ name, digest: clean }]));
    fake.repository.attestations.set(report, [bad, 'nothing', ...good]);
    await fake.verify();
  });

  test.each<[string, Partial<VerificationRequest['signer']>, Signing]>([
    [
      'a workflow on any ref',
      { workflows: ['https://github.com/acme/svc/.github/workflows/deploy.yml'] },
      identity({
        workflow: ourIdentity.workflow.replace('main', 'feature'),
        runWorkflow: ourIdentity.workflow.replace('main', 'feature'),
      }),
    ],
    [
      'the reusable workflow in which the signing job stands',
      { workflows: ['https://github.com/acme/ci/.github/workflows/build.yml@v1'] },
      identity({
        workflow: 'https://github.com/acme/ci/.github/workflows/build.yml@v1',
      }),
    ],
    [
      'the workflow of the run that called a reusable one',
      {},
      identity({
        workflow: 'https://github.com/acme/ci/.github/workflows/build.yml@v1',
      }),
    ],
    [
      'a repository that was renamed since, by its number',
      { workflows: [renamed] },
      identity({ repository: 'https://github.com/acme/old', workflow: renamed, runWorkflow: renamed }),
    ],
    [
      'a repository by its name, where its number is not known',
      { repositoryId: undefined, repository: 'https://github.com/Acme/svc' },
      {},
    ],
  ])('count by %s', async (_what, change, signing) => {
    fake.attest({ signing, claims: { ...ourIdentity, ...signing.identity } });
    await fake.verify({ signer: { ...signer, ...change } }, [image('report')], published({ report }));
  });

  test('in a region of China have the name of its registry', async () => {
    fake.attest({ about: { name: '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/batch-job/jobs', digest: report } });
    await fake.verify({}, [image('report')], published({ report }), 'cn-north-1');
  });

  test('are not read at all without a job whose image is built', async () => {
    delete fake.files['root.jsonl'];
    await fake.verify({}, [], published({}));
  });
});

test.each<[string, Partial<VerificationRequest>, string, string]>([
  [
    'no trusted root',
    { trustedRoot: 'none.jsonl' },
    'attestation/trusted-root',
    'trusted-root: none.jsonl cannot be used: there is no such file',
  ],
  [
    'no file of attestations',
    { bundles: ['none.json'] },
    'attestation/bundles',
    'attestation-bundles: none.json cannot be used: there is no such file',
  ],
  [
    'a file of attestations that is no JSON',
    { bundles: ['broken.json'] },
    'attestation/bundles',
    'it is no JSON, and no JSON on each line',
  ],
])('%s is told by its input', async (_what, given, code, says) => {
  fake.files['broken.json'] = '{"mediaType": ghs_0123456789abcdefghijklmnopqrstuvwxyz';
  const refused = await refusalOf(fake.verify(given));
  expect(refused).toMatchObject({ code, message: expect.stringContaining(says) });
  expect(refused.message).not.toContain('ghs_');
});
