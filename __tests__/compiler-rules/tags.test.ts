import { expect } from '@jest/globals';
import { stackTags, tagsToSend } from '../../src/stack/ownership.ts';
import { everything } from './configs.ts';
import { type Case, law, rule, templateOf } from './harness.ts';
import { each, type Json, ofType, same, type Template } from './reading.ts';

const batch = ['AWS::Batch::ComputeEnvironment', 'AWS::Batch::JobQueue', 'AWS::Batch::JobDefinition'];
const replaced = [...batch, 'AWS::EC2::LaunchTemplate'];

/** Types without Tags in CloudFormation's schemas; a launch template has those of its instances. */
const untaggable = [
  'AWS::EC2::LaunchTemplate',
  'AWS::EC2::Route',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::VPCGatewayAttachment',
  'AWS::IAM::InstanceProfile',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::S3::BucketPolicy',
  'AWS::SQS::QueuePolicy',
];
const ours = { Key: 'team', Value: 'data' };
const has = (tags: Json): boolean => tags?.some(({ Key, Value }: Json) => Key === ours.Key && Value === ours.Value);

const setTags = (type: string) => (template: Template) => {
  for (const [, { Properties }] of ofType(template, type)) Properties.Tags = { team: 'data' };
};
rule(
  'names/tags',
  'no resource of AWS Batch has Tags, nor do compute environments give any to instances',
  everything,
  (template) =>
    each(
      template,
      batch,
      ({ Properties }) => !('Tags' in Properties) && !('Tags' in (Properties.ComputeResources ?? {})),
    ),
  setTags('AWS::Batch::ComputeEnvironment'),
  setTags('AWS::Batch::JobQueue'),
  setTags('AWS::Batch::JobDefinition'),
  ({ Resources }) => {
    Resources.StpBatchSpotComputeEnvironment.Properties.ComputeResources.Tags = { team: 'data' };
  },
);

const dropTags = (type: string) => (template: Template) => {
  for (const [, { Properties }] of ofType(template, type)) delete Properties.Tags;
};
rule(
  'names/tags',
  'user tags are Tags of every other type that takes them',
  everything,
  (template) => {
    const types = new Set(Object.values(template.Resources).map(({ Type }) => Type as string));
    for (const type of [...batch, ...untaggable, 'AWS::SNS::Topic']) types.delete(type);
    return each(template, [...types], ({ Properties }) => has(Properties?.Tags));
  },
  dropTags('AWS::SQS::Queue'),
  dropTags('AWS::S3::Bucket'),
  dropTags('AWS::Events::Rule'),
  dropTags('AWS::Lambda::EventSourceMapping'),
  dropTags('AWS::IAM::Role'),
);
const fixed = [
  { Key: 'batch-job:project', Value: 'shop' },
  { Key: 'batch-job:stage', Value: 'dev' },
];
const instanceTags = ({ Resources }: Template, id: string): Json =>
  Resources[id].Properties.LaunchTemplateData.TagSpecifications;
rule(
  'names/tags',
  'instances and their volumes have the tags of project and stage, and no tag that a user edits',
  everything,
  (template) =>
    each(template, 'AWS::EC2::LaunchTemplate', (_, id) =>
      same(
        instanceTags(template, id),
        ['instance', 'volume'].map((ResourceType) => ({ ResourceType, Tags: fixed })),
      ),
    ),
  ({ Resources }) => delete Resources.StpBatchInstanceLaunchTemplate.Properties.LaunchTemplateData.TagSpecifications,
  (template) => instanceTags(template, 'StpBatchSpotInstanceLaunchTemplate').pop(),
  (template) => instanceTags(template, 'StpBatchSpotInstanceLaunchTemplate')[0].Tags.push(ours),
);
rule(
  'names/tags',
  'resources of cloudformationResources stay as they are written',
  everything,
  (template) => each(template, 'AWS::SNS::Topic', ({ Properties }) => !('Tags' in Properties)),
  setTags('AWS::SNS::Topic'),
);

law('names/tags', 'stack-level tags are ours alone', () => {
  const tags = stackTags(
    { project: 'shop', stage: 'pr-7' },
    { repositoryId: '4711', pullRequest: '7', ttlHours: '72' },
  );
  expect(tags).toEqual({
    'batch-job:project': 'shop',
    'batch-job:stage': 'pr-7',
    'batch-job:repository-id': '4711',
    'batch-job:pull-request': '7',
    'batch-job:ttl-hours': '72',
  });
});

/** Each source of tags, changed. */
const sources: Record<string, { tags?: Json[]; origin?: Parameters<typeof stackTags>[1] }> = {
  'another value': { tags: [{ name: 'team', value: 'web' }] },
  'another key': { tags: [{ name: 'owner', value: 'data' }] },
  'one more': {
    tags: [
      { name: 'team', value: 'data' },
      { name: 'cost', value: 12 },
    ],
  },
  none: { tags: [] },
  'the repository’s id': { origin: { repositoryId: '4711' } },
  'a pull request': { origin: { pullRequest: '7' } },
  'its hours to live': { origin: { ttlHours: '72' } },
};
law('names/tags', 'editing any source of tags touches nothing of AWS Batch, launch templates included', async () => {
  const stage = { project: 'shop', stage: 'dev' };
  const deployedTags = stackTags(stage);
  const look = { tags: deployedTags } as unknown as Parameters<typeof tagsToSend>[0];
  const batchOf = (template: Template) => JSON.stringify(ofType(template, ...replaced));
  const before = await templateOf(everything);
  for (const [source, { tags, origin = {} }] of Object.entries(sources)) {
    const { stackConfig } = everything.config;
    const edited: Case = {
      config: { ...everything.config, stackConfig: { ...stackConfig, ...(tags ? { tags } : {}) } },
    };
    const after = await templateOf(edited);
    expect([source, batchOf(after)]).toEqual([source, batchOf(before)]);
    // CloudFormation copies stack tags to every resource, so an existing stack keeps its own.
    expect([source, tagsToSend(look, stage, origin)]).toEqual([source, deployedTags]);
    expect(JSON.stringify(after) === JSON.stringify(before)).toBe(tags === undefined);
  }
  expect(batchOf(before)).toContain('StpBatchSpotJobQueue');
});
