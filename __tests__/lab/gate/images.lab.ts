import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Run } from '../harness.ts';
import { deleteRepository, images } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, folderOf, shellJob } from '../support/project.ts';
import { started } from '../support/runs.ts';

const stack = 'lab-images-pr-2';
const dockerfile = [
  'FROM lab/busybox:latest',
  'ARG LEVEL=none',
  'ENV LEVEL=$LEVEL',
  'COPY . /app/',
  'CMD ["sh", "-c", "cat /app/hello.txt; ls /app; echo level $LEVEL; echo event $STP_TRIGGER_EVENT_DATA"]',
  '',
].join('\n');

let folder: string;
let first: Run;

beforeAll(async () => {
  const packaging = {
    type: 'custom-dockerfile',
    properties: { buildContextPath: 'image', buildArgs: [{ argName: 'LEVEL', value: 'a "quoted" $value' }] },
  };
  const resources = { cpu: 1, memory: 256 };
  folder = folderOf({
    'batch-jobs.yml': stringify({
      serviceName: 'lab-images',
      resources: {
        published: shellJob('echo prebuilt; echo event "$STP_TRIGGER_EVENT_DATA"'),
        built: { type: 'batch-job', properties: { container: { packaging }, resources } },
      },
    }),
    'image/Dockerfile': dockerfile,
    'image/.dockerignore': '*.log\n',
    'image/hello.txt': 'hello from the context\n',
    'image/noise.log': 'not for the image\n',
  });
  first = await deploy(folder, 'pr-2');
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-2', stack);
  await deleteRepository('batch-job/lab-images/preview');
});

test('a prebuilt image runs under its own name, without a start of docker', async () => {
  expect(first.dockerCalls.map(({ args }) => args[0])).toEqual(['build', 'push']);
  const run = await started(stack, 'Published', { hello: 'world' });
  expect(run).toMatchObject({ status: 'SUCCEEDED', image: 'lab/busybox:latest' });
  expect(run.logs).toEqual(['prebuilt\nevent {"hello":"world"}']);
});

test('a Dockerfile of the user is built with its arguments and without ignored files, and runs by digest', async () => {
  const run = await started(stack, 'Built', { hello: 'world' });
  expect(run.status).toBe('SUCCEEDED');
  const [image] = await images('batch-job/lab-images/preview');
  expect(image?.imageTags).toEqual([expect.stringMatching(/^built-[0-9a-f]{32}$/)]);
  expect(run.image).toBe(
    `000000000000.dkr.ecr.us-east-1.amazonaws.com/batch-job/lab-images/preview@${image?.imageDigest}`,
  );
  const [log = ''] = run.logs;
  expect(log).toContain('hello from the context');
  expect(log).not.toContain('noise.log');
  expect(log).toContain('level a "quoted" $value');
});

test('neither image is built or deployed again if nothing has changed', async () => {
  expectNoChange(await deploy(folder, 'pr-2'));
});
