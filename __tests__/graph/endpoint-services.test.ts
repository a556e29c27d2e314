import { expect, test } from '@jest/globals';
import { endpointServices, endpointServicesDate } from '../../src/shared/endpoint-services.ts';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

const forInstances = ['ecs', 'ecs-agent', 'ecs-telemetry', 'ecr.api', 'ecr.dkr', 'logs'];
const mine = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/report:1';
/** A config whose VPC has endpoints; the one after those of instances is on line 12. */
const withEndpoint = (service: string, image = mine): string => `
stackConfig:
  vpc:
    interfaceEndpoints:
      services:
${[...forInstances, service].map((one) => `        - ${one}`).join('\n')}
resources:
  mirror: {type: bucket}
  report:
    type: batch-job
    properties:
      container: {packaging: {type: prebuilt-image, properties: {image: ${image}}}}
      resources: {cpu: 1, memory: 900}
      timeout: 600
`;

const foundIn = async (code: string, config: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(config);
  return diagnostics
    .filter((one) => one.code === code)
    .map(({ severity, place, sentence, hint }) => `${severity} ${located?.locate(place).line} ${sentence} ${hint}`);
};

test.each([
  ['secretmanager', 'secretsmanager'],
  ['kinesis-stream', 'kinesis-streams'],
  ['com.amazonaws.eu-west-1.secretmanager', 'secretsmanager'],
])(
  'an endpoint of an unknown service is a warning on its line, with the one that is meant: %s',
  async (name, meant) => {
    const [found, ...more] = await foundIn('config/unknown-endpoint', withEndpoint(name));
    expect(more).toEqual([]);
    expect(found).toMatch(/^warning 12 AWS had no interface endpoint of the name /);
    expect(found).toContain(endpointServicesDate);
    expect(found).toContain(`Did you mean \`${meant}\`?`);
  },
);

test('an endpoint that is near no known one is a warning, since it may be new', async () => {
  expect(await foundIn('config/unknown-endpoint', withEndpoint('quantum-teleport'))).toEqual([
    expect.stringMatching(/^warning 12 .* Check the name in AWS's list .*: one that is newer works as well\.$/),
  ]);
});

test.each([
  'secretsmanager',
  'com.amazonaws.eu-west-1.sqs',
  'cn.com.amazonaws.eu-west-1.sqs',
  'aws.api.eu-west-1.freetier',
  'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0',
])('an endpoint by a known name, or one of another form, is no warning: %s', async (name) =>
  expect(await foundIn('config/unknown-endpoint', withEndpoint(name))).toEqual([]),
);

test('the list has what jobs need of AWS, and no name twice', () => {
  expect(endpointServices).toEqual(
    expect.arrayContaining([...forInstances, 'secretsmanager', 'states', 'sqs', 'email']),
  );
  expect(new Set(endpointServices).size).toBe(endpointServices.length);
});

test.each([
  ["\"$CfFormat('{}:1', $CfResourceParam('Repository', 'RepositoryUri'))\"", 0],
  ["\"$CfFormat('{}/app:1', $CfResourceParam('MirrorBucket', 'Arn'))\"", 0],
  ["\"$CfFormat('123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:{}', $CfResourceParam('MirrorBucket', 'Arn'))\"", 0],
  ["\"$CfFormat('123456789012.dkr.ecr.eu-west-3.amazonaws.com/app:{}', $CfResourceParam('MirrorBucket', 'Arn'))\"", 1],
  ["\"$CfFormat('busybox:{}', $CfResourceParam('MirrorBucket', 'Arn'))\"", 1],
  ["\"$CfFormat('quay.io/{}', $CfResourceParam('MirrorBucket', 'Arn'))\"", 1],
])('an image by a reference is refused only where its registry is written: %s, %i times', async (image, times) => {
  const raw = 'cloudformationResources:\n  Repository: {Type: "AWS::ECR::Repository"}\n';
  const found = await foundIn('config/missing-endpoint', withEndpoint('sqs', image) + raw);
  expect(found).toHaveLength(times);
  for (const one of found) expect(one).toContain('is pulled over the internet');
});
