import { describe, expect, test } from '@jest/globals';
import { createWorld } from '../../src/door/create-world.ts';
import { InputErrors, readArguments } from '../../src/door/inputs.ts';
import { openLog } from '../../src/door/log.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { makeAuthority, ourIdentity, provenance } from '../fakes/signing.ts';

const run = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/svc',
  GITHUB_REPOSITORY_ID: '222',
  GITHUB_WORKFLOW_REF: 'acme/svc/.github/workflows/deploy.yml@refs/heads/main',
  AWS_REGION: 'us-east-1',
};
const open = (...flags: string[]) => openIn(run, ...flags);
const openIn = async (environment: Readonly<Record<string, string>>, ...flags: string[]) => {
  const folder = await folderWith({ '.keep': '' });
  const inputs = readArguments(['deploy', '--stage', 'dev', '--working-directory', folder, ...flags]);
  const log = await openLog({ out: () => {}, err: () => {} }, ['deploy'], environment);
  return createWorld(inputs, environment, log, new AbortController().signal);
};

describe('the door', () => {
  test('opens the records of images only where linked-artifacts asks for them, and one for the run', async () => {
    const off = await open('--github-token', 'ghs_x');
    const on = await open('--github-token', 'ghs_x', '--linked-artifacts');
    expect(await off.world.artifactRecords()).toBeUndefined();
    expect(await on.world.artifactRecords()).toBeDefined();
    expect(await on.world.artifactRecords()).toBe(await on.world.artifactRecords());
    off.close();
    on.close();
  });

  test('has no records and no attestations without a token', async () => {
    const { world, close } = await open('--linked-artifacts');
    await expect(world.artifactRecords()).rejects.toMatchObject({ code: 'github/no-token' });
    await expect(world.attestations()).rejects.toMatchObject({ code: 'github/no-token' });
    close();
  });

  test('verifies nothing by default, and hands the request to verify on to deploy', async () => {
    const off = await open();
    const on = await open('--verify-images', 'ours', '--trusted-root', 'root.jsonl');
    expect(off.changes.verification).toBeUndefined();
    expect(on.changes.verification).toMatchObject({ trustedRoot: 'root.jsonl', signer: { repositoryId: '222' } });
    off.close();
    on.close();
  });

  test('tells a missing trusted root beside every other wrong input', async () => {
    const { AWS_REGION: _, ...noRegion } = run;
    const error = await openIn(noRegion, '--verify-images', 'ours').then(
      () => undefined,
      (problem: unknown) => problem,
    );
    expect(error).toBeInstanceOf(InputErrors);
    const messages = (error as InputErrors).refusals.map(({ message }) => message);
    expect(messages.sort()).toEqual(['The AWS region is not known.', 'verify-images: ours needs trusted-root.']);
  });

  test('verifies bundles by the trusted roots of a text', async () => {
    const { world, close } = await open();
    const authority = makeAuthority();
    const verifier = await world.bundleVerifier('root.jsonl', authority.rootText);
    expect(verifier.verify(authority.sign(provenance([])))).toMatchObject({ signed: { identity: ourIdentity } });
    close();
  });
});
