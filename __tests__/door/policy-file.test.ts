import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../../lab/github/lab.mjs';
import { readArguments } from '../../src/door/inputs.ts';
import { policyFile } from '../../src/door/policy-file.ts';
import { unreadNote } from '../../src/door/requests.ts';
import { folderWith } from '../adapters/node/disk.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
  await fetch(`${lab.github.url}/_lab/seed`, {
    method: 'POST',
    body: JSON.stringify({
      repos: [
        {
          full_name: 'acme/policies',
          id: 777,
          branches: [
            { name: 'main', commits: [{ message: 'start', files: { 'batch.yml': 'maxCpu: 2\n' } }] },
            { name: 'v1', from: 'main', commits: [{ message: 'more', files: { 'rules/batch.yml': 'maxCpu: 8\n' } }] },
          ],
        },
      ],
      tokens: {
        ghs_policies: {
          login: 'bot',
          type: 'installation',
          repos: ['acme/policies'],
          permissions: { contents: 'read', metadata: 'read' },
        },
      },
    }),
  });
});
afterAll(() => lab.stop());

const workflow = () => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: lab.github.url,
  GITHUB_REPOSITORY: 'acme/policies',
  GITHUB_EVENT_NAME: 'push',
});
/** Returns the text of the policy that a run reads, with its name. */
const read = async (words: readonly string[], environment: Record<string, string | undefined>, root = '.') => {
  const { signal } = new AbortController();
  const found = await policyFile({ inputs: readArguments([...words]), environment, root, signal });
  return found && `${found.file}: ${new TextDecoder().decode(found.bytes).trim()}`;
};
const plan = (file: string, ...more: string[]) => ['plan', '--stage', 'dev', '--policy-file', file, ...more];
const token = ['--github-token', 'ghs_policies'] as const;
const shaOf = async (branch: string): Promise<string> => {
  const headers = { authorization: 'bearer ghs_policies' };
  const answer = await fetch(`${lab.github.url}/repos/acme/policies/commits/${branch}`, { headers });
  return ((await answer.json()) as { readonly sha: string }).sha;
};
/** Returns the environment of a run on a pull request whose base is a branch. */
const onPull = async (branch: string) => {
  const file = join(await folderWith({}), 'event.json');
  writeFileSync(file, JSON.stringify({ pull_request: { base: { sha: await shaOf(branch) } } }));
  return { ...workflow(), GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file };
};

describe('policy-file', () => {
  test('is read by nobody without the input', async () => {
    expect(await read(['plan', '--stage', 'dev'], {})).toBeUndefined();
  });

  test.each([
    'validate',
    'compile --stage dev',
    'build --stage dev',
    'plan --stage dev',
    'deploy --stage dev',
    'preview',
  ])('is read by %s, which says so', async (command) => {
    const words = [...command.split(' '), '--policy-file', 'batch.yml', ...token];
    expect(await read(words, workflow())).toBe('batch.yml of the default branch: maxCpu: 2');
    expect(unreadNote(readArguments(words))).toBeUndefined();
  });

  test('is left alone by a command that says it does not read it', async () => {
    const words = ['drift', '--stage', 'dev', '--policy-file', 'nothing.yml'];
    expect(await read(words, workflow())).toBeUndefined();
    expect(unreadNote(readArguments(words))).toBe('drift does not read --policy-file.');
  });

  test('asks for a token that may read another repository, where there is none', async () => {
    const environment = { ...workflow(), GITHUB_REPOSITORY: 'acme/svc' };
    await expect(read(plan('acme/policies/batch.yml@v1'), environment)).rejects.toMatchObject({
      hint: expect.stringMatching(
        /^Give github-token a token that may read acme\/policies, .* its own repository alone/,
      ),
    });
    await expect(read(plan('batch.yml'), environment)).rejects.toMatchObject({
      hint: expect.stringMatching(/^Leave github-token out in a workflow;/),
    });
  });

  test('is read from the default branch outside of a pull request', async () => {
    expect(await read(plan('batch.yml', ...token), workflow())).toBe('batch.yml of the default branch: maxCpu: 2');
  });

  test('is read from the commit of the base branch on a pull request, and by deploy from the default branch', async () => {
    expect(await read(plan('rules/batch.yml', ...token), await onPull('v1'))).toBe(
      'rules/batch.yml of the base branch: maxCpu: 8',
    );
    const deploy = ['deploy', '--stage', 'dev', '--policy-file', 'rules/batch.yml', ...token];
    await expect(read(deploy, await onPull('v1'))).rejects.toMatchObject({ code: 'policy/unreadable' });
  });

  test('is read from another repository at a branch', async () => {
    const environment = { ...workflow(), GITHUB_REPOSITORY: 'acme/svc' };
    expect(await read(plan('acme/policies/rules/batch.yml@v1', ...token), environment)).toBe(
      'rules/batch.yml of acme/policies v1: maxCpu: 8',
    );
  });

  test.each([
    ['no token', plan('batch.yml'), 'needs a token'],
    ['a file that is not there', plan('nothing.yml', ...token), 'finds no policy'],
    ['a folder', plan('rules', ...token), 'finds no policy'],
    ['a repository that the token may not see', plan('acme/vault/batch.yml@main', ...token), 'finds no policy'],
    ['a branch that is not there', plan('acme/policies/batch.yml@gone', ...token), 'finds no policy'],
    ['half a name', plan('batch.yml@v1', ...token), 'names no file'],
    ['a token that GitHub does not know', plan('batch.yml', '--github-token', 'ghs_nobody'), 'cannot be read'],
  ])('is refused for %s', async (_, words, says) => {
    await expect(read(words, workflow())).rejects.toMatchObject({
      code: 'policy/unreadable',
      message: expect.stringContaining(says),
    });
  });

  test('is refused on a pull request whose payload names no base', async () => {
    const run = read(plan('batch.yml', ...token), { ...workflow(), GITHUB_EVENT_NAME: 'pull_request' });
    await expect(run).rejects.toMatchObject({ code: 'policy/unreadable' });
  });

  test.each(['../batch.yml', '/etc/batch.yml', 'a/../b.yml', '-x'])('never has the path %s', (path) => {
    expect(() => readArguments(plan(path))).toThrow();
  });
});
