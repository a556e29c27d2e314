import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Run } from '../harness.ts';
import { buckets, deleteBucket, outputs } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, folderOf, shellJob, writeInto } from '../support/project.ts';
import { idOf, started } from '../support/runs.ts';
import { invoke } from '../support/unpackaged.ts';

const stack = 'lab-fn-pr-21';
const converter = (factor: number) => `import { scale } from './scale.ts';
import { readFileSync } from 'node:fs';
import greeting from '../package.json';
export default async (event: { celsius: number }) => ({
  fahrenheit: scale(event.celsius, ${factor}) + 32,
  unit: readFileSync(new URL('./data/unit.txt', import.meta.url), 'utf8').trim(),
  name: greeting.name,
  bucket: process.env.STP_DROP_NAME,
});
`;
const folder = folderOf({
  'batch-jobs.yml': stringify({
    serviceName: 'lab-fn',
    resources: {
      drop: { type: 'bucket' },
      convert: {
        type: 'function',
        properties: {
          packaging: {
            type: 'stacktape-lambda-buildpack',
            properties: { entryfilePath: 'src/convert.ts', includeFiles: ['data/*.txt'] },
          },
          connectTo: ['drop'],
        },
      },
      echo: {
        type: 'function',
        properties: {
          packaging: { type: 'custom-artifact', properties: { packagePath: 'built', handler: 'lib/echo.js:reply' } },
          environment: [{ name: 'GREETING', value: 'hello' }],
        },
      },
      caller: shellJob('env | grep ^STP_CONVERT', { connectTo: ['convert'] }),
    },
  }),
  'package.json': JSON.stringify({ name: 'converter', type: 'module' }),
  'src/convert.ts': converter(9 / 5),
  'src/scale.ts': 'export const scale = (value: number, by: number): number => value * by;\n',
  'data/unit.txt': 'F\n',
  'built/lib/echo.js': 'exports.reply = async (event) => ({ event, greeting: process.env.GREETING });\n',
});
const nameOf = (id: string) => idOf(stack, id);
const artifacts = async () => (await buckets()).filter((name) => name.startsWith('lab-fn-artifacts-'));
let first: Run;

beforeAll(async () => {
  first = await deploy(folder, 'pr-21');
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-21', stack);
  for (const bucket of await artifacts()) await deleteBucket(bucket);
});

test('a function of TypeScript is bundled in Docker, uploaded, and answers with the files and variables of its config', async () => {
  const { DropName } = await outputs(stack);
  expect(first.stderr).toContain('"--bundle"');
  expect(await invoke(await nameOf('ConvertFunction'), { celsius: 100 })).toEqual({
    fahrenheit: 212,
    unit: 'F',
    name: 'converter',
    bucket: DropName,
  });
});

test('a function of a folder is zipped as it is, and answers', async () => {
  const answer = await invoke(await nameOf('EchoFunction'), { to: 'all' });
  expect(answer).toEqual({ event: { to: 'all' }, greeting: 'hello' });
});

test('a job that is connected to a function has its ARN', async () => {
  const { ConvertArn } = await outputs(stack);
  const run = await started(stack, 'Caller', {});
  expect(run).toMatchObject({ status: 'SUCCEEDED', logs: [expect.stringContaining(`STP_CONVERT_ARN=${ConvertArn}`)] });
});

test('an unchanged function is neither built nor uploaded again, and changed code is deployed without a replacement', async () => {
  expectNoChange(await deploy(folder, 'pr-21'));
  const before = await nameOf('ConvertFunction');
  writeInto(folder, 'src/convert.ts', converter(2));
  const changed = await deploy(folder, 'pr-21');
  expect(changed.dockerCalls.length).toBe(1);
  expect(await nameOf('ConvertFunction')).toBe(before);
  expect(await invoke(before, { celsius: 100 })).toMatchObject({ fahrenheit: 232 });
});
