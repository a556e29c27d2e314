import { describe, expect, test } from '@jest/globals';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';
import { build } from '../../src/commands/build.ts';
import { deploy } from '../../src/commands/deploy.ts';
import type { ImagesDocument } from '../../src/packaging/images-document.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { fakeImages } from '../fakes/images.ts';
import { makeAuthority, ourIdentity, provenance } from '../fakes/signing.ts';
import { makeWorld } from '../fakes/world.ts';

const config = `serviceName: jobs
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: custom-dockerfile
          properties: { buildContextPath: report }
      resources: { cpu: 1, memory: 1024 }
  foreign:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties: { image: docker.io/library/busybox:1.37 }
      resources: { cpu: 1, memory: 1024 }
`;
const authority = makeAuthority();
const verification = {
  trustedRoot: '.batch-job/root.jsonl',
  bundles: [],
  signer: {
    issuer: ourIdentity.issuer,
    repository: ourIdentity.repository,
    repositoryId: ourIdentity.repositoryId,
    workflows: [ourIdentity.workflow],
  },
};
const request = {
  project: 'jobs',
  stage: 'dev',
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: [] },
  comment: noComment,
};
const verifying = { ...request, verification };

const worldWith = async () => {
  const root = await folderWith({ 'batch-jobs.yml': config, 'report/Dockerfile': 'FROM scratch\n' });
  const fake = makeWorld([], makeAccount(), config);
  const registry = fakeImages();
  fake.files['root.jsonl'] = authority.rootText;
  return { ...fake, registry, world: { ...fake.world, workspace: openWorkspace(root), images: async () => registry } };
};
/** Publishes the image as a build does, and returns its digest. */
const built = async () => {
  const fake = await worldWith();
  await build(fake.world, request);
  const document = JSON.parse(fake.files['images.json'] ?? '') as ImagesDocument;
  fake.asked.length = 0;
  return { ...fake, digest: document.images[0]?.digest ?? '' };
};
type Built = Awaited<ReturnType<typeof built>>;
const attest = ({ repository, digest }: Built, about = digest): void => {
  const name = '123456789012.dkr.ecr.us-east-1.amazonaws.com/batch-job/jobs';
  repository.attestations.set(digest, [authority.sign(provenance([{ name, digest: about }]))]);
};
/** Asserts that a run was refused before it changed anything. */
const expectNoChange = ({ account, asked, registry }: Built, builds: number): void => {
  expect(account.cloud.stacks.size).toBe(0);
  expect(account.cloud.mutations).toEqual([]);
  expect(asked.filter((step) => /ChangeSet|publish$/.test(step))).toEqual([]);
  expect(registry.built).toHaveLength(builds);
};

describe.each([
  ['an images-file', { ...verifying, imagesFile: '.batch-job/images.json' }],
  ['images of an earlier build', verifying],
])('deploy with verify-images: ours and %s', (_what, asked) => {
  test('deploys what is attested, by the digest that was verified', async () => {
    const fake = await built();
    attest(fake);
    await deploy(fake.world, asked);
    expect(JSON.stringify([...fake.account.cloud.stacks.values()])).toContain(`/batch-job/jobs@${fake.digest}`);
    const steps = fake.asked.filter((step) => /attestations|ChangeSet/.test(step));
    expect(steps).toEqual(['attestations.of', 'stacks.createChangeSet', 'stacks.executeChangeSet']);
  });

  test('changes nothing where the image has no attestation', async () => {
    const fake = await built();
    await expect(deploy(fake.world, asked)).rejects.toMatchObject({ code: 'attestation/missing' });
    expectNoChange(fake, 1);
  });

  test('changes nothing where the attestation is about another digest', async () => {
    const fake = await built();
    attest(fake, `sha256:${'0'.repeat(64)}`);
    await expect(deploy(fake.world, asked)).rejects.toMatchObject({ code: 'attestation/other-image' });
    expectNoChange(fake, 1);
  });
});

describe('deploy with verify-images: ours and nothing published', () => {
  test('builds nothing, since nobody could have attested it', async () => {
    const fake = { ...(await worldWith()), digest: '' };
    await expect(deploy(fake.world, verifying)).rejects.toMatchObject({ code: 'attestation/missing' });
    expectNoChange(fake, 0);
  });

  test('builds nothing with the role that publishes either, and assumes no other', async () => {
    const fake = { ...(await worldWith()), digest: '' };
    const caller = { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/push/x' };
    const publisher = async () => ({ whoami: async () => caller });
    await expect(deploy({ ...fake.world, publisher }, verifying)).rejects.toMatchObject({
      code: 'attestation/missing',
    });
    expectNoChange(fake, 0);
    expect(fake.asked).not.toContain('identity.whoami');
  });
});

test('deploy asks for no attestation by default', async () => {
  const fake = await built();
  await deploy(fake.world, request);
  expect(fake.asked).not.toContain('attestations.of');
  expect(fake.account.cloud.stacks.size).toBe(1);
});

test('build names the images that it pushed itself, as lines of sha256sum, and none that was there before', async () => {
  const fake = await built();
  const line = `${fake.digest.slice('sha256:'.length)}  123456789012.dkr.ecr.us-east-1.amazonaws.com/batch-job/jobs`;
  expect(fake.outputs['image-checksums']).toBe(line);
  await build(fake.world, request);
  expect(fake.outputs['image-checksums']).toBe('');
});
