import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitBaseBranch } from '../../src/adapters/node/base-branch.ts';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { BuildFailed } from '../../src/packaging/build-errors.ts';
import type { FunctionCode } from '../../src/ports/aws.ts';
import { addFiles, folderWith } from '../adapters/node/disk.ts';
import { gitCheckoutWith } from '../adapters/node/git-checkout.ts';
import { makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';
import { planned } from './plan-fixture.ts';

const config = `serviceName: jobs
resources:
  convert:
    type: function
    properties:
      packaging:
        type: stacktape-lambda-buildpack
        properties:
          entryfilePath: src/convert.ts
  echo:
    type: function
    properties:
      packaging:
        type: custom-artifact
        properties:
          packagePath: dist
`;
const files = {
  'batch-jobs.yml': config,
  'src/convert.ts': "import './scale.ts';\nexport default () => 1;\n",
  'src/scale.ts': '',
  'dist/index.js': 'exports.handler = () => 1;\n',
};

/** Returns a world with the files on disk. */
const worldIn = (root: string, text = config) => {
  const fake = makeWorld([], makeAccount(), text);
  return { ...fake, world: { ...fake.world, workspace: openWorkspace(root) } };
};

const request = {
  project: 'jobs',
  stage: 'dev',
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: [] },
  comment: noComment,
};

describe('a deploy with functions', () => {
  test('uploads missing code to the bucket of the project before the change set, and nothing the second time', async () => {
    const fake = worldIn(await folderWith(files));
    await deploy(fake.world, request);
    const bucket = 'jobs-artifacts-123456789012-us-east-1';
    expect([...fake.account.objects.keys()].sort()).toEqual([
      expect.stringMatching(new RegExp(`^${bucket}/functions/convert-[0-9a-f]{32}\\.zip$`)),
      expect.stringMatching(new RegExp(`^${bucket}/functions/echo-[0-9a-f]{32}\\.zip$`)),
    ]);
    const steps = fake.asked.filter((step) => /functionCode|ChangeSet/.test(step));
    expect(steps).toEqual([
      'functionCode.missing',
      'functionCode.publish',
      'stacks.createChangeSet',
      'stacks.executeChangeSet',
    ]);
    expect(fake.lines).toContain('The code of 2 functions is not uploaded yet.');
    fake.asked.length = 0;
    await deploy(fake.world, request);
    expect(fake.asked).toContain('functionCode.missing');
    expect(fake.asked).not.toContain('functionCode.publish');
    expect(fake.lines.at(-1)).toMatch(/is as the config says/);
  });

  test('uploads to the bucket that the run names', async () => {
    const fake = worldIn(await folderWith(files));
    await deploy(fake.world, { ...request, artifactBucket: 'mine' });
    expect([...fake.account.objects.keys()].every((key) => key.startsWith('mine/functions/'))).toBe(true);
  });

  test('reports each function whose code cannot be made at its packaging, with the errors in its files', async () => {
    const fake = worldIn(await folderWith(files));
    const functionCode = async (): Promise<FunctionCode> => ({
      missing: async (_bucket, keys) => keys,
      async publish(_bucket, codes, openLog) {
        const problems: Refused[] = codes.map(({ function: name }) =>
          name === 'convert'
            ? new BuildFailed({
                job: name,
                errors: [{ sentence: 'Expected ";"', file: 'src/convert.ts', line: 3, column: 7 }],
                message: 'It could not be built.',
                hint: 'Mend it.',
              })
            : new Refused({ code: 'packaging/function-code', message: 'It is too large.', hint: 'Make it smaller.' }),
        );
        for (const [index, code] of codes.entries()) openLog(code).end(problems[index]);
        throw problems[0];
      },
    });
    const problem = await deploy({ ...fake.world, functionCode }, request).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(DiagnosticsError);
    expect((problem as DiagnosticsError).diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ['packaging/build-failed', { path: ['resources', 'convert', 'properties', 'packaging'], at: 'key' }],
      ['packaging/function-code', { path: ['resources', 'echo', 'properties', 'packaging'], at: 'key' }],
    ]);
    expect(fake.annotations).toContainEqual({
      severity: 'error',
      title: 'packaging/build-failed',
      message: 'Code of function "convert": Expected ";"',
      ...{ file: 'src/convert.ts', line: 3, column: 7 },
    });
    expect(fake.asked).not.toContain('stacks.createChangeSet');
  });
});

describe('a plan of a pull request with functions', () => {
  /** Plans the files of a checkout, compared with `base`. */
  const planOf = async (root: string) => {
    const fake = worldIn(root);
    const path = join(root, 'batch-jobs.yml');
    const base = async () =>
      gitBaseBranch({ path, real: path }, { PATH: process.env.PATH }, () => fake.world.workspace);
    const world = { ...fake.world, offline: true, base };
    const document = await planned({ ...fake, world }, { base: { ref: 'base', required: true } });
    return { document, text: fake.lines.join('\n'), asked: fake.asked };
  };

  test('says which function gets new code because of which files, without AWS', async () => {
    const checkout = await gitCheckoutWith(files);
    await checkout.commit({ 'src/scale.ts': 'export {};\n', 'dist/index.js': 'exports.handler = () => 2;\n' });
    const { document, text, asked } = await planOf(checkout.root);
    const says = (name: string) =>
      document.groups.find(({ resource }) => resource === name)?.says.map((sentence) => sentence.text);
    expect(says('convert')).toEqual(['new code: src/scale.ts changed']);
    expect(says('echo')).toEqual(['new code: dist/index.js changed']);
    expect(text).toContain('new code: dist/index.js changed');
    expect(asked).toEqual([]);
  });

  test('says that code is new by its packaging where no file changed', async () => {
    const checkout = await gitCheckoutWith(files);
    await checkout.commit({
      'batch-jobs.yml': config.replace('entryfilePath: src/convert.ts', '$&\n          handlerFunction: run'),
    });
    const fake = worldIn(
      checkout.root,
      config.replace('src/convert.ts', 'src/convert.ts\n          handlerFunction: run'),
    );
    const path = join(checkout.root, 'batch-jobs.yml');
    const base = async () =>
      gitBaseBranch({ path, real: path }, { PATH: process.env.PATH }, () => fake.world.workspace);
    const world = { ...fake.world, offline: true, base };
    await planned({ ...fake, world }, { base: { ref: 'base', required: true } });
    expect(fake.lines.join('\n')).toContain('new code: its packaging changed');
  });

  test('compares code that no commit contains with itself, and says so', async () => {
    const { 'dist/index.js': _, ...tracked } = files;
    const checkout = await gitCheckoutWith({ ...tracked, '.gitignore': 'dist\n' });
    await addFiles(checkout.root, { 'dist/index.js': 'exports.handler = () => 3;\n' });
    const { document } = await planOf(checkout.root);
    expect(document.base?.missing).toBeUndefined();
    expect(document.groups.map(({ resource }) => resource)).not.toContain('echo');
    expect(document.notes).toContain('`dist` is not in the commit: the code in it counts on both sides as it is now.');
  });
});
