import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';
import { build } from '../../src/commands/build.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { ImagesDocument } from '../../src/packaging/images-document.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { fakeImages } from '../fakes/images.ts';
import { makeWorld } from '../fakes/world.ts';

const job = (folder: string, more = '') => `    type: batch-job
    properties:
      container:
        packaging:
          type: custom-dockerfile
          properties: { buildContextPath: ${folder}${more} }
      resources: { cpu: 1, memory: 1024 }
`;
const config = `serviceName: jobs
resources:
  report:
${job('report')}  clean:
${job('clean')}  convert:
    type: function
    properties:
      packaging:
        type: custom-artifact
        properties: { packagePath: dist }
`;
const files = {
  'batch-jobs.yml': config,
  'report/Dockerfile': 'FROM scratch\n',
  'clean/Dockerfile': 'FROM scratch\nCOPY . .\n',
  'dist/index.js': 'exports.handler = () => 1;\n',
};

/** Returns a world with the files on disk and a registry, and what it was asked for, in order. */
const worldWith = async (text = config, registry = fakeImages(), account = makeAccount()) => {
  const root = await folderWith({ ...files, 'batch-jobs.yml': text });
  const fake = makeWorld([], account, text);
  const images: typeof registry = {
    ...registry,
    publish: async (wanted, openLog) => {
      fake.asked.push('images.publish');
      return registry.publish(wanted, openLog);
    },
  };
  return {
    ...fake,
    registry,
    world: { ...fake.world, workspace: openWorkspace(root), images: async () => images },
  };
};

const request = {
  project: 'jobs',
  stage: 'dev',
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: [] },
  comment: noComment,
};
const handedOn = { ...request, imagesFile: '.batch-job/images.json' };

const row = { job: 'report', repository: 'batch-job/jobs', tag: 'report-1', digest: `sha256:${'a'.repeat(64)}` };
const empty = {
  version: 1,
  project: 'jobs',
  stage: 'dev',
  region: 'us-east-1',
  account: '123456789012',
  images: [],
  code: [],
};

/** Returns the code and message of what a run is refused for. */
const refusalOf = async (run: Promise<unknown>): Promise<readonly [string, string]> => {
  const problem = await run.then(
    () => 'it was not refused',
    (error: unknown) => error,
  );
  if (!(problem instanceof Refused)) throw problem;
  return [problem.code, problem.message];
};

/** Builds, and returns the world with the `images.json` that was written. */
const built = async () => {
  const fake = await worldWith();
  await build(fake.world, request);
  return { ...fake, document: JSON.parse(fake.files['images.json'] ?? '') as ImagesDocument };
};

describe('build', () => {
  test('publishes images and code, and writes an images.json that fits its schema', async () => {
    const fake = await built();
    const { document } = fake;
    const schema = JSON.parse(readFileSync(new URL('../../schemas/images.schema.json', import.meta.url), 'utf8'));
    const judge = new Ajv().compile(schema);
    expect([judge(document), judge.errors]).toEqual([true, null]);
    expect(document).toMatchObject({ project: 'jobs', stage: 'dev', region: 'us-east-1', account: '123456789012' });
    expect(document.images.map((row) => row.job)).toEqual(['clean', 'report']);
    for (const { repository, tag, digest } of document.images)
      expect(fake.registry.held.get(`${repository}:${tag}`)).toBe(digest);
    expect(document.code).toEqual([
      {
        function: 'convert',
        bucket: 'jobs-artifacts-123456789012-us-east-1',
        key: expect.stringMatching(/^functions\/convert-[0-9a-f]{32}\.zip$/),
      },
    ]);
    expect([...fake.account.objects.keys()]).toEqual([`${document.code[0]?.bucket}/${document.code[0]?.key}`]);
    expect(fake.outputs['images-file']).toBe('.batch-job/images.json');
    expect(Object.keys(JSON.parse(fake.outputs.images ?? ''))).toEqual(['clean', 'report']);
    expect(fake.asked.filter((step) => step.startsWith('stacks.'))).toEqual([]);
  });

  test('builds nothing the second time, and writes the same file', async () => {
    const fake = await built();
    const before = fake.files['images.json'];
    fake.asked.length = 0;
    await build(fake.world, request);
    expect(fake.files['images.json']).toBe(before);
    expect(fake.asked.filter((step) => step.endsWith('.publish'))).toEqual([]);
  });

  test('asks AWS for no value of the template', async () => {
    const value = `\n        environment: [{ name: VPC, value: "$StackOutput('net-dev', 'id')" }]`;
    const fake = await worldWith(config.replace('buildContextPath: clean }', `buildContextPath: clean }${value}`));
    await build(fake.world, request);
    expect(fake.asked.filter((step) => step.startsWith('lookups.'))).toEqual([]);
    expect(fake.registry.built.map((image) => image.job).sort()).toEqual(['clean', 'report']);
  });

  test('is refused for code of a fork', async () => {
    const { world } = await worldWith();
    expect(await refusalOf(build({ ...world, code: 'fork' }, request))).toEqual([
      'door/fork',
      expect.stringContaining('build does not run'),
    ]);
  });
});

describe.each([
  ['deploy', deploy],
  ['plan', plan],
] as const)('%s with an images-file', (name, command) => {
  test('takes the images as they are, and builds nothing', async () => {
    const fake = await built();
    fake.asked.length = 0;
    await command(fake.world, handedOn);
    expect(fake.asked.filter((step) => step.endsWith('.publish'))).toEqual([]);
    if (name === 'plan') return;
    const [stack] = fake.account.cloud.stacks.values();
    for (const { repository, digest } of fake.document.images)
      expect(JSON.stringify(stack)).toContain(`/${repository}@${digest}`);
  });

  test.each<[string, (document: ImagesDocument) => object, RegExp]>([
    ['another project', (of) => ({ ...of, project: 'other' }), /of the project other, not jobs/],
    ['another region', (of) => ({ ...of, region: 'eu-west-1' }), /of the region eu-west-1, not us-east-1/],
    ['another account', (of) => ({ ...of, account: '210987654321' }), /of the account 210987654321/],
    ['no image of a job', (of) => ({ ...of, images: of.images.slice(1) }), /It has no image of "clean"/],
    [
      'an image of no job',
      (of) => ({ ...of, images: [...of.images, { ...of.images[0], job: 'spy' }] }),
      /The config has no image of "spy"/,
    ],
    [
      'two images of a job',
      (of) => ({ ...of, images: [...of.images, of.images[0]] }),
      /more than one image of "clean"/,
    ],
    [
      'the tag of another commit',
      (of) => ({ ...of, images: of.images.map((row) => ({ ...row, tag: `${row.job}-${'0'.repeat(32)}` })) }),
      /The image of "report" is report-0{32}, and this commit’s is report-[0-9a-f]{32}/,
    ],
    [
      'the repository of another project',
      (of) => ({ ...of, images: of.images.map((row) => ({ ...row, repository: 'batch-job/other' })) }),
      /"clean" is in batch-job\/other, from which this stage deploys nothing/,
    ],
    [
      'the repository of previews',
      (of) => ({ ...of, images: of.images.map((row) => ({ ...row, repository: 'batch-job/jobs/preview' })) }),
      /is in batch-job\/jobs\/preview/,
    ],
    [
      'another digest than the registry',
      (of) => ({ ...of, images: of.images.map((row) => ({ ...row, digest: `sha256:${'e'.repeat(64)}` })) }),
      /The registry has batch-job\/jobs:clean-[0-9a-f]{32} as sha256:[0-9a-f]{64}, and the file says otherwise/,
    ],
    ['no code of a function', (of) => ({ ...of, code: [] }), /It has no code of "convert"/],
    [
      'the code of another commit',
      (of) => ({ ...of, code: of.code.map((row) => ({ ...row, key: 'functions/convert-0.zip' })) }),
      /The code of "convert" is functions\/convert-0.zip/,
    ],
  ])('refuses %s', async (_what, change, says) => {
    const fake = await built();
    fake.files['images.json'] = JSON.stringify(change(fake.document));
    expect(await refusalOf(command(fake.world, handedOn))).toEqual([
      'packaging/other-images',
      expect.stringMatching(says),
    ]);
    expect(fake.account.cloud.stacks.size).toBe(0);
  });

  test('refuses an image that was deleted from the registry since', async () => {
    const fake = await built();
    fake.registry.held.clear();
    expect(await refusalOf(command(fake.world, handedOn))).toEqual([
      'packaging/other-images',
      expect.stringMatching(/The registry has no batch-job\/jobs:clean-/),
    ]);
  });

  test.each([
    ['no file', undefined, 'there is no such file'],
    ['what is no JSON', '<html>', 'it is no JSON'],
    ['a list', '[]', 'the whole must be object'],
    [
      'a version of the future',
      JSON.stringify({ ...empty, version: 2 }),
      'cannot be used: /version must be equal to constant.',
    ],
    [
      'a digest that is none',
      JSON.stringify({ ...empty, images: [{ ...row, digest: 'latest' }] }),
      '/images/0/digest must match',
    ],
    ['a secret', '"ghs_0123456789abcdefghijklmnopqrstuvwxyz"', 'the whole must be object'],
  ])('refuses %s, and repeats nothing of it', async (_what, text, says) => {
    const fake = await worldWith();
    if (text !== undefined) fake.files['images.json'] = text;
    const [code, message] = await refusalOf(command(fake.world, handedOn));
    expect([code, message]).toEqual(['packaging/images-file', expect.stringContaining(says)]);
    expect(message).not.toMatch(/html|ghs_/);
    expect(fake.account.cloud.stacks.size).toBe(0);
  });
});

test('deploy refuses an images-file whose code is not in the bucket', async () => {
  const fake = await built();
  fake.account.objects.clear();
  expect(await refusalOf(deploy(fake.world, handedOn))).toEqual([
    'packaging/other-images',
    expect.stringMatching(/^The bucket jobs-artifacts-123456789012-us-east-1 has no functions\/convert-/),
  ]);
  expect(fake.account.cloud.stacks.size).toBe(0);
});

describe('deploy with a role that publishes', () => {
  const caller = { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/push/x' };

  test('publishes images and code before it assumes the role that deploys', async () => {
    const fake = await worldWith();
    const publisher = async () => ({ whoami: async () => caller });
    await deploy({ ...fake.world, publisher }, request);
    const steps = fake.asked.filter((step) => /whoami|publish|describe|ChangeSet/.test(step));
    expect(steps.slice(0, 3)).toEqual(['images.publish', 'functionCode.publish', 'identity.whoami']);
    expect(steps.filter((step) => step.endsWith('.publish'))).toHaveLength(2);
    expect(fake.lines).toContain(`Images are published in account 123456789012, as ${caller.arn}`);
    expect(fake.account.cloud.stacks.size).toBe(1);
  });

  test('publishes nothing with an images-file', async () => {
    const fake = await built();
    const publisher = async () => {
      throw new Error('the role that publishes is not needed');
    };
    await deploy({ ...fake.world, publisher }, handedOn);
    expect(fake.account.cloud.stacks.size).toBe(1);
  });

  test('is refused in another account, before a stack is read', async () => {
    const fake = await worldWith();
    const publisher = async () => ({ whoami: async () => ({ ...caller, account: '210987654321' }) });
    const refused = await refusalOf(deploy({ ...fake.world, publisher }, request));
    expect(refused).toEqual(['stack/wrong-account', expect.stringContaining('210987654321')]);
    expect(fake.asked.filter((step) => step.startsWith('stacks.'))).toEqual([]);
  });
});
