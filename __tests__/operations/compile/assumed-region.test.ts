import { expect, test } from '@jest/globals';
import { validate } from '../../../src/commands/validate.ts';
import { DiagnosticsError } from '../../../src/diagnostics/diagnostics-error.ts';
import { configWorld } from '../../fakes/config-world.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/etl:1.2.3';

/** Returns a config of one job in another region's queue, or with an image of that region in a VPC without the internet. */
const configOf = (more: object, stackConfig: object = {}): string =>
  JSON.stringify({
    stackConfig,
    resources: {
      etl: {
        type: 'batch-job',
        properties: {
          container: { packaging: { type: 'prebuilt-image', properties: { image } } },
          resources: { cpu: 1, memory: 900 },
          timeout: 3600,
          ...more,
        },
      },
    },
  });

const codesOf = async (config: string, request: object): Promise<string[]> => {
  const { world } = configWorld({ config });
  try {
    await validate(world, { project: 'shop', stage: 'dev', region: 'us-east-1', ...request });
    return [];
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError)) throw problem;
    return problem.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  }
};

const services = ['ecr.api', 'ecr.dkr', 'ecs', 'ecs-agent', 'ecs-telemetry', 'logs'];
const isolated = { vpc: { interfaceEndpoints: { services } } };
const queue = { jobQueueArn: 'arn:aws:batch:eu-west-1:123456789012:job-queue/science' };
const alarms = { alarms: [{ snsTopicArn: 'arn:aws:sns:eu-west-1:123456789012:oncall' }] };

test.each([
  ['a queue', configOf(queue), 'config/other-region'],
  ['a topic', configOf(alarms), 'config/other-region'],
  ['an image', configOf({}, isolated), 'config/missing-endpoint'],
])('%s of another region is an error only where a region is given', async (_what, config, code) => {
  expect(await codesOf(config, {})).toEqual([code]);
  expect(await codesOf(config, { assumesRegion: true })).toEqual([]);
});

test('an image of a public registry is out of reach of a VPC without the internet in every region', async () => {
  const config = configOf({}, isolated).replace(image, 'registry.example.com/etl:1.2.3');
  expect(await codesOf(config, { assumesRegion: true })).toEqual(['config/missing-endpoint']);
});
