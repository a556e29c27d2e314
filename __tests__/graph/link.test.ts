import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadAttributeTable } from '../../src/cloudformation/attributes.ts';
import { judge } from '../../src/config/judge.ts';
import { resolveDirectives } from '../../src/evaluation/resolve.ts';
import { link } from '../../src/graph/link.ts';
import { stageOf } from '../../src/stage/stage.ts';

const facts = { stage: 'dev', region: 'eu-west-1' };
const job = (rest: string) => `
  job:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox } } }
      resources: { cpu: 1, memory: 900 }
${rest.replace(/^/gm, '      ')}`;

const linked = async (text: string) => {
  const config = judge(resolveDirectives(parse(text), facts, new Map()).value).value;
  if (config === undefined) throw new Error('the config is not valid');
  return link(config, { stage: stageOf('shop', 'dev'), region: facts.region, table: await loadAttributeTable() });
};
const complaints = async (text: string) =>
  (await linked(text)).diagnostics.map(
    ({ code, place }) => `${code} ${'path' in (place as object) ? (place as { path: unknown[] }).path.join('.') : ''}`,
  );

describe('link reports', () => {
  test('two names that become one logical id', async () => {
    expect(await complaints(`resources:\n  Jobs: { type: bucket }\n  jobs: { type: sqs-queue }`)).toEqual([
      'config/name-clash resources.jobs',
    ]);
  });

  test('a cloudformationResources entry with the logical id of a resource', async () => {
    expect(
      await complaints(
        `resources:\n  photos: { type: bucket }\ncloudformationResources:\n  PhotosBucket: { Type: 'AWS::SNS::Topic' }`,
      ),
    ).toEqual(['config/name-clash cloudformationResources.PhotosBucket']);
  });

  test('all references that point to nothing at once', async () => {
    const text = `resources:${job(`iamRoleStatements:
  - { Action: ['s3:Get*'], Resource: ["$ResourceParam('photo', 'arn')", "$ResourceParam('photos', 'arm')", "$CfResourceParam('Topik', 'Arn')", "$CfResourceParam('Topic', 'Armn')"] }`)}
  photos: { type: bucket }
cloudformationResources:
  Topic: { Type: 'AWS::SNS::Topic' }`;
    const at = 'resources.job.properties.iamRoleStatements.0.Resource';
    expect(await complaints(text)).toEqual([
      `config/unknown-resource ${at}.0`,
      `directives/unknown-parameter ${at}.1`,
      `directives/unknown-logical-id ${at}.2`,
      `directives/unknown-attribute ${at}.3`,
    ]);
  });

  test('the members of a cycle through cloudformationResources', async () => {
    const { diagnostics } = await linked(
      `resources:\n  photos: { type: bucket }\ncloudformationResources:
  A: { Type: 'AWS::SNS::Topic', DependsOn: B }
  B: { Type: 'AWS::SNS::Topic', DependsOn: [A] }`,
    );
    expect(diagnostics.map(({ code, sentence }) => [code, sentence])).toEqual([
      ['config/cycle', expect.stringMatching(/A → B → A|B → A → B/)],
    ]);
  });

  test('two S3 events of a bucket that one object could match', async () => {
    const event = (prefix: string) =>
      `  - { type: s3, properties: { bucketArn: "$ResourceParam('photos', 'arn')", s3EventType: 's3:ObjectCreated:*', filterRule: { prefix: ${prefix} } } }`;
    const text = `resources:${job(`events:\n${event('a/')}\n${event('a/b')}\n${event('c')}`)}\n  photos: { type: bucket }`;
    expect(await complaints(text)).toEqual([
      'config/overlapping-notifications resources.job.properties.events.1.properties.s3EventType',
    ]);
  });

  test('overrides of foreign resources, of a name that others contain, and at paths that lead nowhere', async () => {
    const text = `resources:${job('').trimEnd()}
    overrides:
      JobJobDefinitio: { Type: x }
      StpVpc: { CidrBlock: x }
      JobJobDefinition: { JobDefinitionName: x, Type.deep: 1, ContainerProperties.JobRoleArn.deep: 1 }
      JobRole: { Description: mine }`;
    expect(await complaints(text)).toEqual([
      'config/overrides resources.job.overrides.JobJobDefinitio',
      'config/overrides resources.job.overrides.StpVpc',
      'config/overrides resources.job.overrides.JobJobDefinition.JobDefinitionName',
      'config/overrides resources.job.overrides.JobJobDefinition.Type.deep',
      'config/overrides resources.job.overrides.JobJobDefinition.ContainerProperties.JobRoleArn.deep',
    ]);
  });
});

describe('link', () => {
  test('applies overrides at dotted paths and merges maps', async () => {
    const text = `resources:${job('').trimEnd()}
    overrides:
      JobJobDefinition:
        ContainerProperties.Privileged: true
        ContainerProperties.ResourceRequirements.0.Value: '4'
        ContainerProperties: { LinuxParameters: { SharedMemorySize: 64 } }`;
    const { value } = await linked(text);
    expect(value?.resources.get('JobJobDefinition')?.body.Properties?.ContainerProperties).toMatchObject({
      Privileged: true,
      ResourceRequirements: [
        { Type: 'VCPU', Value: '4' },
        { Type: 'MEMORY', Value: '900' },
      ],
      LinuxParameters: { InitProcessEnabled: true, SharedMemorySize: 64 },
    });
  });

  test('replaces an intrinsic function by an override instead of merging into it', async () => {
    const text = `resources:${job('').trimEnd()}
    overrides: { JobJobDefinition: { ContainerProperties: { JobRoleArn: { 'Fn::Sub': mine } } } }`;
    const { value } = await linked(text);
    expect(value?.resources.get('JobJobDefinition')?.body.Properties?.ContainerProperties).toHaveProperty(
      'JobRoleArn',
      { 'Fn::Sub': 'mine' },
    );
  });

  test('puts user tags on roles, instances and volumes, and on no type of Batch', async () => {
    const { value } = await linked(`resources:${job('')}\nstackConfig: { tags: [{ name: team, value: data }] }`);
    const bodies = [...(value?.resources ?? [])].map(([, { body }]) => body);
    const tags = [{ Key: 'team', Value: 'data' }];
    expect(
      bodies
        .filter(({ Type }) => Type === 'AWS::IAM::Role')
        .every(({ Properties }) => JSON.stringify(Properties?.Tags) === JSON.stringify(tags)),
    ).toBe(true);
    expect(
      bodies.filter(({ Type, Properties }) => Type.startsWith('AWS::Batch') && Properties?.Tags !== undefined),
    ).toEqual([]);
    expect(JSON.stringify(value?.resources.get('StpBatchInstanceLaunchTemplate'))).toContain('"TagSpecifications"');
  });
});
