import { describe, expect, test } from '@jest/globals';
import { InputErrors, type Inputs, readArguments } from '../../src/door/inputs.ts';
import { verificationOf } from '../../src/door/verification.ts';
import { folderWith } from '../adapters/node/disk.ts';

const workflow = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/svc',
  GITHUB_REPOSITORY_ID: '222',
  GITHUB_WORKFLOW_REF: 'acme/svc/.github/workflows/deploy.yml@refs/heads/main',
};
const deploy = (...more: string[]): Inputs => readArguments(['deploy', '--stage', 'dev', ...more]);
const ours = (...more: string[]): Inputs => deploy('--verify-images', 'ours', ...more);
const complaints = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputErrors) return error.refusals.map(({ code, message }) => `${code}: ${message}`);
    throw error;
  }
  return [];
};

describe('verify-images', () => {
  test('is off by default, with none, and for a command that deploys nothing', () => {
    const root = ['--trusted-root', 'r.jsonl'];
    expect(verificationOf(deploy(...root), workflow, '.')).toBeUndefined();
    expect(verificationOf(deploy('--verify-images', 'none', ...root), workflow, '.')).toBeUndefined();
    const plan = { command: 'plan', values: { 'verify-images': 'ours' } } as const;
    expect(verificationOf(plan, workflow, '.')).toBeUndefined();
  });

  test('asks for the run’s own workflow on its ref, and for its repository by name and number', () => {
    expect(verificationOf(ours('--trusted-root', 'r.jsonl'), workflow, '.')).toEqual({
      trustedRoot: 'r.jsonl',
      bundles: [],
      signer: {
        issuer: 'https://token.actions.githubusercontent.com',
        repository: 'https://github.com/acme/svc',
        repositoryId: '222',
        workflows: ['https://github.com/acme/svc/.github/workflows/deploy.yml@refs/heads/main'],
      },
    });
  });

  test('takes workflows, files and an issuer from inputs, in place of those of the run', () => {
    const given = ours(
      ...['--trusted-root', 'r.jsonl', '--attestation-bundles', 'a.json, b.jsonl'],
      ...['--oidc-issuer', 'https://token.actions.githubusercontent.com/acme'],
      ...['--signer-workflow', 'acme/ci/.github/workflows/build.yml@v1,acme/svc/.github/workflows/x.yaml'],
    );
    expect(verificationOf(given, workflow, '.')).toMatchObject({
      bundles: ['a.json', 'b.jsonl'],
      signer: {
        issuer: 'https://token.actions.githubusercontent.com/acme',
        workflows: [
          'https://github.com/acme/ci/.github/workflows/build.yml@v1',
          'https://github.com/acme/svc/.github/workflows/x.yaml',
        ],
      },
    });
  });

  test('follows the GitHub of the run', () => {
    const enterprise = { ...workflow, GITHUB_SERVER_URL: 'https://acme.ghe.com/' };
    expect(verificationOf(ours('--trusted-root', 'r.jsonl'), enterprise, '.')?.signer).toMatchObject({
      issuer: 'https://token.actions.acme.ghe.com',
      repository: 'https://acme.ghe.com/acme/svc',
      workflows: ['https://acme.ghe.com/acme/svc/.github/workflows/deploy.yml@refs/heads/main'],
    });
  });

  test('tells everything that is missing at a prompt outside of a clone', async () => {
    const folder = await folderWith({ '.keep': '' });
    expect(complaints(() => verificationOf(ours(), {}, folder))).toEqual([
      'door/missing-input: verify-images: ours needs trusted-root.',
      'door/missing-input: verify-images: ours needs to know the repository that builds, and neither GITHUB_REPOSITORY nor a remote of the clone on GitHub names it.',
      'door/missing-input: verify-images: ours needs signer-workflow where no workflow runs.',
    ]);
  });

  test.each([
    'acme/svc',
    'acme/svc/deploy.yml',
    'https://github.com/acme/svc/.github/workflows/deploy.yml',
    'acme/svc/.github/workflows/sub/deploy.yml',
    'acme/svc/.github/workflows/deploy.yml@',
    'acme/svc/.github/workflows/*.yml',
  ])('does not take %s for a workflow', (given) => {
    expect(complaints(() => ours('--signer-workflow', given))).toEqual([
      expect.stringMatching(/^door\/bad-value: --signer-workflow cannot be /),
    ]);
  });
});
