import { expect, test } from '@jest/globals';
import { isError } from '../../../src/diagnostics/diagnostic.ts';
import { compile } from '../../../src/operations/compile/compile.ts';
import type { CompileRequest } from '../../../src/operations/compile/compile-request.ts';
import { configWorld } from '../../fakes/config-world.ts';

const job = (arm64: boolean) => ({
  type: 'batch-job',
  properties: {
    container: {
      packaging: { type: 'custom-dockerfile', properties: { buildContextPath: 'app', dockerfilePath: 'Dockerfile' } },
    },
    resources: { cpu: 1, memory: 900 },
    ...(arm64 ? { arm64 } : {}),
  },
});
const config = JSON.stringify({ serviceName: 'shop', resources: { plain: job(false), graviton: job(true) } });
const request = (platform?: 'linux/amd64' | 'linux/arm64'): CompileRequest => ({
  ...{ stage: 'dev', region: 'eu-west-1', repository: 'acme/shop' },
  ...(platform ? { platform } : {}),
});
const world = () => configWorld({ config, files: { 'app/Dockerfile': 'FROM x' } });

test('an image is planned for the platform of its job, and its tag depends on that', async () => {
  const { images } = await compile(world().world, request());
  expect(images.map(({ job, platform }) => [job, platform])).toEqual([
    ['graviton', 'linux/arm64'],
    ['plain', 'linux/amd64'],
  ]);
  const [graviton, plain] = images.map(({ tag }) => tag.replace(/^\w+-/, ''));
  expect(graviton).not.toBe(plain);
});

test.each([
  ['linux/amd64', 'graviton', 'Take `arm64: true` out of the job'],
  ['linux/arm64', 'plain', 'Write `arm64: true` under the properties of the job'],
] as const)(
  'the input platform %s is refused for the job %s of another one, and for no other',
  async (platform, name, hint) => {
    const problem = await compile(world().world, request(platform)).catch((error) => error);
    expect(problem.diagnostics.filter(isError)).toEqual([
      expect.objectContaining({
        code: 'packaging/other-platform',
        sentence: expect.stringContaining(`The input platform is ${platform}, and the instances of job "${name}"`),
        hint: expect.stringContaining(hint),
        place: { path: ['resources', name, 'properties', 'container', 'packaging'], at: 'key' },
      }),
    ]);
  },
);
