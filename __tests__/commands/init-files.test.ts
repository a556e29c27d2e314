import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { init } from '../../src/commands/init.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { configWorld } from '../fakes/config-world.ts';
import { compiledStarter, initIn, initRequest } from '../fakes/init-world.ts';

const workflow = '.github/workflows/batch-jobs.yml';

describe('the log of init', () => {
  test('lists the commands to type next, and the page about the first deploy', async () => {
    const { said, end } = await initIn({ Dockerfile: '' }, { program: { ...initRequest.program, guide: 'docs/x.md' } });
    await end();
    expect(said[0]).toBe('Found Dockerfile.');
    expect(said.filter((line) => line.startsWith('     '))).toEqual([
      '     batch-job validate',
      '     batch-job plan --stage production',
      '     batch-job bootstrap --stage production',
    ]);
    expect(said.at(-1)).toContain('docs/x.md');
    expect(said).toContain(
      'Nothing runs by itself after the first deploy, until you write a schedule or another event into batch-jobs.yml.',
    );
  });

  test('writes a workflow that deploys pushes to the default branch of the repository, and says which', async () => {
    const { world, written, said } = await initIn({ Dockerfile: '' });
    const checkout = { describe: async () => ({}), defaultBranch: async () => 'trunk' };
    await init({ ...world, checkout: async () => checkout }, initRequest);
    expect(parse(written['.github/workflows/batch-jobs.yml'] ?? '').on.push).toEqual({ branches: ['trunk'] });
    expect(said.join('\n')).toContain('A push to trunk deploys.');
  });

  test('says how to copy the action, and starts the copy, only if the new workflow needs it', async () => {
    const program = {
      ...initRequest.program,
      uses: '$/.github/actions/batch-job',
      prompt: 'node x',
      copyPrompt: 'node copy',
      flags: ' --working-directory jobs',
      setUp: 'cp -r a b',
    };
    const fresh = await initIn({}, { program });
    await fresh.end();
    expect(fresh.said).toContain('     cp -r a b');
    expect(fresh.said).toContain('     node copy validate --working-directory jobs');
    const old = await initIn({ [workflow]: '' }, { program });
    await old.end();
    expect(old.said.join('\n')).not.toContain('cp -r a b');
    expect(old.said).toContain('     node x validate --working-directory jobs');
  });

  test('names the line for editors if the config is there and has none', async () => {
    const program = { ...initRequest.program, schema: 'x.json' };
    const saidOf = async (config: string) => {
      const { said, end } = await initIn({ 'batch-jobs.yml': config }, { program });
      await end();
      return said.filter((line) => line.includes('$schema=x.json'));
    };
    expect(await saidOf('resources: {}')).toHaveLength(1);
    expect(await saidOf('# yaml-language-server: $schema=y.json')).toEqual([]);
  });

  test('says of a folder whose workflow is there already which step deploys it', async () => {
    const theirs = '.github/workflows/batch-jobs-jobs.yml';
    const { said, end } = await initIn({ [theirs]: '' }, { folder: 'jobs' });
    await end();
    expect(said).toContain(`${theirs} deploys this folder only if a step of it has \`working-directory: jobs\`.`);
  });
});

describe('init in a folder with a program', () => {
  test('writes a .dockerignore for an image of the whole folder, and none otherwise', async () => {
    const ignoreOf = async (files: Record<string, string>, request: Parameters<typeof initIn>[1] = {}) => {
      const { written, end } = await initIn(files, request);
      await end();
      return Object.entries(written).find(([path]) => path.endsWith('.dockerignore'));
    };
    const [path, text = ''] = (await ignoreOf({ Dockerfile: '' })) ?? [];
    expect(path).toBe('.dockerignore');
    expect(text.split('\n')).toEqual(expect.arrayContaining(['.git', '.github', '.batch-job', 'batch-jobs.yml']));
    expect((await ignoreOf({ Dockerfile: '' }, { folder: 'jobs' }))?.[0]).toBe('jobs/.dockerignore');
    expect(await ignoreOf({ 'worker/Dockerfile': '' })).toBeUndefined();
    expect(await ignoreOf({ Dockerfile: '', 'Dockerfile.dockerignore': '' })).toBeUndefined();
    expect(await ignoreOf({ 'index.ts': '' })).toBeUndefined();
  });

  test('leaves .git in for a Dockerfile that takes it, and fetches all of it for a deploy', async () => {
    for (const [text, takes] of [
      ['FROM x\nCOPY . .\nRUN git describe', true],
      ['FROM x\nCOPY . .\nRUN true', false],
    ] as const) {
      const { written, end, said } = await initIn({ Dockerfile: text });
      await end();
      expect(written['.dockerignore']?.split('\n').includes('.git')).toBe(!takes);
      const { jobs } = parse(written[workflow] ?? '');
      expect(jobs.deploy.steps[0].with['fetch-depth']).toBe(takes ? 0 : undefined);
      expect(said.join()).not.toContain('Add to .dockerignore');
      const kept = await initIn({ Dockerfile: text, '.dockerignore': '.github\n.batch-job\nbatch-jobs.yml\n' });
      await kept.end();
      expect(kept.said.join().includes('build the image again: .git')).toBe(!takes);
    }
  });

  test('keeps the copy of the action and the config out of the image, so that they do not change its tag', async () => {
    for (const files of [{ Dockerfile: 'FROM scratch\nCOPY . .\n', 'app.js': '' }, { 'app.js': '' }]) {
      const { written, config } = await compiledStarter(files);
      const tagWith = async (more: Record<string, string>) => {
        const { world } = configWorld({ config, files: { ...files, ...written, ...more } });
        return (await compile(world, { stage: 'dev', region: 'us-east-1' })).images[0]?.tag;
      };
      const tag = await tagWith({});
      expect(await tagWith({ '.github/actions/batch-job/dist/index.js': 'x', 'batch-jobs.yml': 'y' })).toBe(tag);
      expect(await tagWith({ 'app.js': 'z' })).not.toBe(tag);
    }
  });

  test.each<[string, boolean]>([
    ['FROM nvidia/cuda:12.4.1-runtime-ubuntu22.04', true],
    ['from --platform=linux/amd64 pytorch/pytorch:2.4.0-cuda12.4-cudnn9-runtime AS base', true],
    ['FROM tensorflow/tensorflow:2.17.0-gpu', true],
    ['FROM python:3.13-slim\nRUN echo cuda nvidia', false],
    ['FROM busybox', false],
  ])('says of a Dockerfile that its job gets no GPU: %j %s', async (text, isTold) => {
    const { said, end } = await initIn({ 'train/Dockerfile': text, 'report/Dockerfile': 'FROM busybox' });
    await end();
    expect(said.filter((line) => line.includes('GPU'))).toEqual(
      isTold
        ? ['train/Dockerfile builds on an image for GPUs. This version compiles no `gpu`: its job runs without one.']
        : [],
    );
  });

  test('names the patterns that an existing .dockerignore lacks', async () => {
    const saidOf = async (text: string) => {
      const { said, end } = await initIn({ Dockerfile: '', '.dockerignore': text });
      await end();
      return said.filter((line) => line.startsWith('Add to .dockerignore'));
    };
    expect(await saidOf('.git/\n/.github\n')).toEqual([expect.stringContaining(': .batch-job, batch-jobs.yml')]);
    expect(await saidOf('**/.git\n.github/**\n.batch-job\nbatch-jobs.yml\n')).toEqual([]);
    expect(await saidOf('*\n!src\n')).toEqual([]);
  });

  test('refuses the folder of this program', async () => {
    const { end, written } = await initIn({}, { program: { ...initRequest.program, isOwnFolder: true } });
    await expect(end()).rejects.toMatchObject({ code: 'door/cannot-write' });
    expect(written).toEqual({});
  });
});
