import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PackBuild } from '../../../src/packaging/build-program.ts';
import { imagesContract } from '../../contracts/images.ts';
import { addFiles } from '../node/disk.ts';
import { packs } from './fake-builders.ts';
import { digest, host, open } from './open-images.ts';

const plain: PackBuild = {
  program: 'pack',
  builder: 'paketobuildpacks/builder-jammy-base',
  buildpacks: [],
  variables: { BPE_A: 'b c' },
  startsCommand: false,
};
const files = { 'app/main.py': 'print(1)', 'app/.git/config': 'token', 'app/.dockerignore': '*', 'batch-jobs.yml': '' };
const openPack = (change: Partial<PackBuild> = {}, behave = packs, docker?: string) =>
  open({
    files,
    source: { dockerfile: { ...plain, ...change }, buildArguments: [] },
    builders: { pack: behave },
    ...(docker ? { behave: docker } : {}),
  });

describe('dockerImages with pack', () => {
  imagesContract(async () => {
    const { images, image, builderCalls } = await openPack();
    return { images, image, builds: async () => (await builderCalls()).length };
  });

  test('starts pack with the builder, its buildpacks and variables, and pushes the image that it made', async () => {
    const { publish, image, docker, builderCalls } = await openPack({ buildpacks: ['paketo/python@2', './own'] });
    await expect(publish(() => {})).resolves.toBe(digest);
    const name = `${host}/batch-job/shop:${image.tag}`;
    const [call] = await builderCalls();
    expect(call?.words).toEqual([
      ...['build', name, '--no-color', '--path', call?.folder, '--builder', 'paketobuildpacks/builder-jammy-base'],
      ...['--platform', 'linux/amd64', '--buildpack', 'paketo/python@2', '--buildpack', './own', '--env', 'BPE_A=b c'],
    ]);
    expect((await docker.calls()).map(({ words }) => words)).toEqual([['push', name]]);
  });

  test('gives pack the whole folder but .git, and an environment without a credential', async () => {
    const { publish, docker, builderCalls } = await openPack();
    await publish(() => {});
    const [call] = await builderCalls();
    expect(call?.source).toEqual({ '.dockerignore': '*', 'main.py': 'print(1)' });
    expect(JSON.stringify(call)).not.toContain('canary-');
    expect(Object.keys(call?.environment ?? {}).join()).not.toMatch(/AWS_|ACTIONS_|GITHUB_|INPUT_|NPM_/);
    expect(call?.folder).toContain(docker.temporary);
  });

  test('shows the containers of the build the daemon of DOCKER_HOST', async () => {
    const { publish, docker, builderCalls } = await openPack();
    Object.assign(docker.environment, { DOCKER_HOST: 'unix:///run/user/1000/docker.sock' });
    await publish(() => {});
    expect((await builderCalls())[0]?.words.slice(-2)).toEqual(['--docker-host', 'inherit']);
  });

  test('starts the command of the job by the launcher, in an image of which no registry can have the base', async () => {
    const { publish, image, docker, builderCalls } = await openPack({ startsCommand: true });
    await expect(publish(() => {})).resolves.toBe(digest);
    const base = `localhost/batch-job/shop:${image.tag}`;
    expect((await builderCalls())[0]?.words[1]).toBe(base);
    const [build, push] = await docker.calls();
    expect(build?.dockerfile).toBe(`FROM ${base}\nENTRYPOINT ["/cnb/lifecycle/launcher", "--"]\n`);
    expect(build?.context).toEqual({});
    expect(build?.words).toEqual(expect.arrayContaining(['--tag', `${host}/batch-job/shop:${image.tag}`]));
    expect(push?.words[0]).toBe('push');
  });

  test('refuses a machine without pack before it creates a repository, with the step to add', async () => {
    const { publish, ensured, docker } = await open({ files, source: { dockerfile: plain, buildArguments: [] } });
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/no-builder',
      message: 'The image of job "report" is built by pack, which could not be started (ENOENT).',
      hint: expect.stringContaining('buildpacks/github-actions/setup-pack'),
    });
    expect(ensured).toEqual([]);
    expect(await docker.calls()).toEqual([]);
  });

  test('never starts a pack of the repository', async () => {
    const { publish, docker, root } = await open({ files, source: { dockerfile: plain, buildArguments: [] } });
    await addFiles(root, { 'bin/pack': { text: '#!/bin/sh\n', executable: true } });
    Object.assign(docker.environment, { PATH: `${join(root, 'bin')}:${docker.environment.PATH}` });
    await expect(publish(() => {})).rejects.toMatchObject({ code: 'packaging/no-builder' });
  });

  test.each<[string, string, object]>([
    [
      'no buildpack knows the source',
      '[detector] ERROR: No buildpack groups passed detection.\nERROR: failed to build: executing lifecycle',
      {
        code: 'packaging/build-failed',
        message: expect.stringMatching(
          /^pack of job "report" ended with exit code 1\. Its last lines:\nERROR: No buildpack groups passed detection\.\nERROR: failed/,
        ),
        hint: expect.stringContaining('choose another `builder`'),
      },
    ],
    [
      'a package cannot be installed',
      '[builder] npm error code E404\n[builder] npm error 404 Not Found - GET https://registry.npmjs.org/nope',
      {
        code: 'packaging/build-failed',
        message:
          'The image of job "report" could not be built: npm: 404 Not Found - GET https://registry.npmjs.org/nope',
      },
    ],
    [
      'the daemon does not answer',
      'ERROR: failed to build: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
      { code: 'packaging/no-docker', message: 'The Docker daemon does not answer.' },
    ],
    [
      'Docker Hub limits pulls',
      'ERROR: failed to build: failed to fetch base layers: toomanyrequests: You have reached your pull rate limit',
      { code: 'packaging/build-failed', hint: expect.stringContaining('docker/login-action') },
    ],
    [
      'the builder does not exist',
      'ERROR: failed to build: failed to fetch builder image',
      { hint: expect.stringContaining('Compare the name of `builder`') },
    ],
  ])('says that %s, and pushes nothing', async (_, output, refusal) => {
    const { publish, docker } = await openPack({}, `say(...${JSON.stringify(output.split('\n'))}); return 1;`);
    await expect(publish(() => {})).rejects.toMatchObject(refusal);
    expect(await docker.calls()).toEqual([]);
  });

  test('reports a failure of the launcher image as one of docker build', async () => {
    const { publish } = await openPack({ startsCommand: true }, packs, `say('failed'); return 2;`);
    await expect(publish(() => {})).rejects.toMatchObject({
      code: 'packaging/build-failed',
      message: expect.stringContaining('docker build of job "report" ended with exit code 2'),
    });
  });
});
