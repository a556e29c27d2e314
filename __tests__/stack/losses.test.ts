import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { deleted } from '../../src/cloudformation/retention.ts';
import { deadLetterQueue } from '../../src/shared/dead-letter-queue.ts';
import { refusalOfLosses } from '../../src/stack/gates.ts';
import { typesThatHoldNothing } from '../../src/stack/holds-nothing.ts';
import { type LossRequest, lossByAnswer, lossesIn } from '../../src/stack/losses.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';
import { eventBucket } from '../fakes/compiled.ts';

const change = (more: Partial<ResourceChange>): ResourceChange => ({
  action: 'Modify',
  logicalId: 'Data',
  type: 'AWS::S3::Bucket',
  details: [],
  ...more,
});
const none = { replace: [], delete: [] };
const template = (Resources: unknown): Expression => ({ Resources }) as Expression;
const found = (changes: ResourceChange[], more: Partial<LossRequest> = {}) =>
  lossesIn({ changes, deployed: template({}), ours: template({}), preview: false, allow: none, ...more });
const kinds = (changes: ResourceChange[], more: Partial<LossRequest> = {}) =>
  found(changes, more).losses.map(({ kind, allowed }) => `${kind}${allowed ? ' allowed' : ''}`);
const removed = (type: string, logicalId = 'Data') => change({ action: 'Remove', type, logicalId });

describe('lossesIn', () => {
  test.each([
    [{ action: 'Add' }, []],
    [{ action: 'Import' }, []],
    [{ replacement: 'False' }, []],
    [{}, []],
    [{ replacement: 'True' }, ['replace']],
    [{ replacement: 'Conditional' }, ['may-replace']],
    [{ action: 'Dynamic' }, ['may-replace']],
    [{ type: 'AWS::CloudFormation::Stack', replacement: 'False' }, ['may-replace']],
    [{ type: 'AWS::CloudFormation::StackSet', replacement: 'False' }, ['may-replace']],
    [{ type: 'AWS::ServiceCatalog::CloudFormationProvisionedProduct', replacement: 'False' }, ['may-replace']],
    [{ type: 'AWS::CloudFormation::Stack', action: 'Add' }, []],
    [{ action: 'SyncWithActual' }, []],
    [{ action: 'SyncWithActual', replacement: 'True' }, ['replace']],
    [{ action: 'Remove' }, ['delete']],
    [{ action: 'Remove', policyAction: 'Retain' }, ['delete']],
    [{ action: 'Remove', type: 'AWS::IAM::Role' }, []],
    [{ replacement: 'True', type: 'AWS::Batch::JobDefinition' }, []],
    // Values that AWS may add later.
    [{ action: 'Evict' }, ['may-replace']],
    [{ action: '' }, ['may-replace']],
    [{ action: 'toString' }, ['may-replace']],
    [{ replacement: 'Perhaps' }, ['may-replace']],
    [{ replacement: 'constructor' }, ['may-replace']],
    [{ action: 'Remove', policyAction: 'Hide' }, ['delete']],
    [{ action: 'Remove', type: '' }, ['delete']],
  ] as [Partial<ResourceChange>, string[]][])('returns for the change %j the losses %j', (given, lost) => {
    expect(kinds([change(given)])).toEqual(lost);
  });

  test.each([
    'AWS::AmazonMQ::Broker',
    'AWS::Backup::BackupVault',
    'AWS::Cassandra::Table',
    'AWS::CloudFormation::Stack',
    'AWS::CodeCommit::Repository',
    'AWS::Cognito::UserPool',
    'AWS::DAX::Cluster',
    'AWS::DSQL::Cluster',
    'AWS::DocDB::DBCluster',
    'AWS::DocDBElastic::Cluster',
    'AWS::DynamoDB::GlobalTable',
    'AWS::DynamoDB::Table',
    'AWS::EC2::EIP',
    'AWS::EC2::Instance',
    'AWS::EC2::Volume',
    'AWS::ECR::PublicRepository',
    'AWS::ECR::Repository',
    'AWS::EFS::FileSystem',
    'AWS::ElastiCache::CacheCluster',
    'AWS::ElastiCache::ReplicationGroup',
    'AWS::ElastiCache::ServerlessCache',
    'AWS::Elasticsearch::Domain',
    'AWS::Events::Archive',
    'AWS::FSx::FileSystem',
    'AWS::FSx::Volume',
    'AWS::IAM::AccessKey',
    'AWS::KMS::Key',
    'AWS::Kinesis::Stream',
    'AWS::KinesisVideo::Stream',
    'AWS::Lightsail::Instance',
    'AWS::Logs::LogGroup',
    'AWS::MSK::Cluster',
    'AWS::MSK::ServerlessCluster',
    'AWS::MemoryDB::Cluster',
    'AWS::Neptune::DBCluster',
    'AWS::NeptuneGraph::Graph',
    'AWS::OpenSearchServerless::Collection',
    'AWS::OpenSearchService::Domain',
    'AWS::QLDB::Ledger',
    'AWS::RDS::DBCluster',
    'AWS::RDS::DBInstance',
    'AWS::RDS::GlobalCluster',
    'AWS::Redshift::Cluster',
    'AWS::RedshiftServerless::Namespace',
    'AWS::Route53::HostedZone',
    'AWS::S3::Bucket',
    'AWS::S3Express::DirectoryBucket',
    'AWS::S3Tables::Table',
    'AWS::SNS::Topic',
    'AWS::SQS::Queue',
    'AWS::SSM::Parameter',
    'AWS::SecretsManager::Secret',
    'AWS::Timestream::Table',
    'Custom::Thing',
    'AWS::CloudFormation::CustomResource',
    'AWS::Tomorrow::Store',
    'Alexa::ASK::Skill',
    'Somebody::Private::Type::MODULE',
  ])('counts %s if it is removed or may be replaced', (type) => {
    expect(kinds([removed(type)])).toEqual(['delete']);
    expect(kinds([change({ type, replacement: 'Conditional' })])).toEqual(['may-replace']);
  });

  test.each([
    ['AWS::CloudFormation::Stack', 'everything in a nested stack goes with it'],
    ['AWS::DynamoDB::Table', 'it holds items'],
    ['AWS::EC2::Instance', 'it has disks and what runs on it'],
    ['AWS::Kinesis::Stream', 'it holds records'],
    ['AWS::S3::Bucket', 'it holds objects'],
    ['AWS::SQS::Queue', 'it holds messages'],
    ['Custom::Thing', 'its type is not known to hold nothing'],
  ])('counts %s if it is removed, since %s', (type, why) => {
    expect(found([removed(type)]).losses.map((loss) => loss.why)).toEqual([why]);
  });

  test('decides by the type alone, for any logical id and any type', () => {
    const ids = fc.oneof(fc.constantFrom('StpEventBucket', 'StpDeadLetterQueue', 'StpVpc', 'constructor'), fc.string());
    const types = fc.oneof(fc.string(), fc.stringMatching(/^(AWS|Custom)::[A-Z][a-z]+::[A-Z][A-Za-z]+$/));
    fc.assert(
      fc.property(ids, types, (logicalId, type) => {
        const { losses, questions } = found([change({ action: 'Remove', logicalId, type })]);
        expect(losses.length + questions.length).toBe(typesThatHoldNothing.has(type) ? 0 : 1);
      }),
    );
  });

  test('allows a loss if the input of its kind lists its logical id, and one by an unknown action if both inputs do', () => {
    const both = [change({ action: 'Remove' }), change({ logicalId: 'Other', replacement: 'True' })];
    const by = (replace: string[], del: string[], changes = both) =>
      kinds(changes, { allow: { replace, delete: del } });
    expect(by(['Data'], ['Other'])).toEqual(['delete', 'replace']);
    expect(by(['Other'], ['Data'])).toEqual(['delete allowed', 'replace allowed']);
    expect(by(['*'], [])).toEqual(['delete', 'replace allowed']);
    expect(by(['Othe', 'other'], ['Dat'])).toEqual(['delete', 'replace']);
    const evicted = [change({ action: 'Evict' })];
    expect(by(['Data'], [], evicted)).toEqual(['may-replace']);
    expect(by([], ['Data'], evicted)).toEqual(['may-replace']);
    expect(by(['Data'], ['*'], evicted)).toEqual(['may-replace allowed']);
  });

  test('counts a log group with its retention, unless a job of a preview owns it', () => {
    const own = {
      Type: 'AWS::Logs::LogGroup',
      Metadata: { 'batch-job': { path: 'resources.report' } },
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Delete',
      Properties: { RetentionInDays: 180 },
    };
    const changes = [removed('AWS::Logs::LogGroup')];
    const dev = found(changes, { deployed: template({ Data: own }) });
    expect(dev.losses).toMatchObject([{ fate: 'deleted', why: 'it holds log lines, kept for 180 days' }]);
    expect(found(changes, { deployed: template({ Data: own }), preview: true }).losses).toEqual([]);
    for (const other of [
      { ...own, Metadata: {} },
      { ...own, DeletionPolicy: 'Retain' },
      { ...own, UpdateReplacePolicy: 'Snapshot' },
      { ...own, Metadata: { 'batch-job': { path: 'cloudformationResources.Mine' } } },
      undefined,
    ])
      expect(kinds(changes, { deployed: template({ Data: other }), preview: true })).toEqual(['delete']);
  });
});

describe('lossesIn for resources that the compiler adds', () => {
  const bucket = [removed('AWS::S3::Bucket', 'StpEventBucket')];
  const queue = [removed('AWS::SQS::Queue', 'StpDeadLetterQueue')];
  const own = { ...deadLetterQueue().body, ...deleted };
  const properties = eventBucket.Properties as object;
  const rule = { Status: 'Enabled', ExpirationInDays: 14 };
  const lifecycle = (...Rules: unknown[]) => ({ ...eventBucket, Properties: { LifecycleConfiguration: { Rules } } });

  test('omits the bucket for event payloads, whose lifecycle rule deletes every object', () => {
    expect(kinds(bucket, { deployed: template({ StpEventBucket: eventBucket }) })).toEqual([]);
    expect(kinds(bucket, { deployed: template({ StpEventBucket: lifecycle({ ...rule, Id: 'x' }) }) })).toEqual([]);
  });

  test.each([
    ['another type', { ...eventBucket, Type: 'AWS::RDS::DBInstance' }],
    ['no policy', { ...eventBucket, DeletionPolicy: undefined }],
    ['one policy that retains it', { ...eventBucket, UpdateReplacePolicy: 'Retain' }],
    ['no rule', { ...eventBucket, Properties: {} }],
    ['a rule that is off', lifecycle({ ...rule, Status: 'Disabled' })],
    ['a rule for a part of it', lifecycle({ ...rule, Prefix: 'old/' })],
    ['a rule after a year', lifecycle({ ...rule, ExpirationInDays: 365 })],
    ['versions', { ...eventBucket, Properties: { ...properties, VersioningConfiguration: { Status: 'Enabled' } } }],
    ['object lock', { ...eventBucket, Properties: { ...properties, ObjectLockEnabled: true } }],
    ['rules for locks', { ...eventBucket, Properties: { ...properties, ObjectLockConfiguration: {} } }],
    ['rules of a wrong shape', { ...eventBucket, Properties: { LifecycleConfiguration: { Rules: [null, 'x'] } } }],
    ['no body in the template', undefined],
  ])('counts a bucket of the same logical id with %s', (_, body) => {
    expect(kinds(bucket, { deployed: template({ StpEventBucket: body }) })).toEqual(['delete']);
  });

  test('counts bucket and queue if the deployed template cannot be read', () => {
    for (const deployed of [undefined, 'Resources: {', template(null)])
      expect([...kinds(bucket, { deployed }), ...kinds(queue, { deployed })]).toEqual(['delete', 'delete']);
  });

  test('asks for the messages of the dead-letter queue, with and without the config’s tags', () => {
    const tagged = { ...own, Properties: { ...own.Properties, Tags: [{ Key: 'a', Value: 'b' }] } };
    for (const body of [own, tagged]) {
      const { losses, questions } = found(queue, { deployed: template({ StpDeadLetterQueue: body }) });
      expect([losses, questions.map(({ about }) => about)]).toEqual([[], ['messages']]);
    }
  });

  test.each([
    ['another type', { ...own, Type: 'AWS::RDS::DBInstance' }],
    ['another policy', { ...own, DeletionPolicy: 'Snapshot' }],
    ['other properties', { ...own, Properties: { QueueName: 'mine' } }],
  ])('counts a queue of the same logical id with %s without asking', (_, body) => {
    expect(kinds(queue, { deployed: template({ StpDeadLetterQueue: body }) })).toEqual(['delete']);
  });
});

describe('lossByAnswer', () => {
  const question = (type: string) => found([removed(type)]).questions[0];

  test.each([
    ['AWS::Batch::JobQueue', '3 jobs in it, waiting or running, would end'],
    ['AWS::StepFunctions::StateMachine', '3 runs of it under way would end'],
  ])('makes %s a loss unless AWS counts zero', (type, words) => {
    const asked = question(type);
    if (!asked) throw new Error('nothing was asked');
    expect(lossByAnswer(asked, 0)).toBeUndefined();
    expect(lossByAnswer(asked, 3)).toMatchObject({
      kind: 'delete',
      why: expect.stringContaining(words),
      allowed: false,
    });
    expect(lossByAnswer(asked, { unknown: 'aws/denied' })).toMatchObject({
      why: expect.stringContaining('aws/denied'),
    });
  });
});

describe('lossesIn for a compute environment', () => {
  const type = 'AWS::Batch::ComputeEnvironment';
  const pool = (ReplaceComputeEnvironment?: boolean) => ({ Type: type, Properties: { ReplaceComputeEnvironment } });
  const queue = {
    Type: 'AWS::Batch::JobQueue',
    Properties: { ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: { Ref: 'Data' } }] },
  };
  const conditional = [change({ type, replacement: 'Conditional' })];

  test('omits one that AWS updates in place and counts one that may be replaced', () => {
    const both = (was: unknown, is: unknown) =>
      kinds(conditional, { deployed: template({ Data: was }), ours: template({ Data: is }) });
    expect(both(pool(false), pool(false))).toEqual([]);
    expect(both(pool(false), pool())).toEqual(['may-replace']);
    expect(both(pool(true), pool(false))).toEqual(['may-replace']);
    expect(both(undefined, pool(false))).toEqual(['may-replace']);
    const sides = { deployed: template({ Data: pool(false) }), ours: template({ Data: pool(false) }) };
    expect(kinds([change({ type, replacement: 'True' })], sides)).toEqual(['replace']);
    expect(kinds([change({ type, replacement: 'Perhaps' })], sides)).toEqual(['may-replace']);
    expect(kinds([change({ type, action: 'Dynamic' })], sides)).toEqual(['may-replace']);
  });

  test('asks for the jobs of its queues if all of them are removed too, and else counts it', () => {
    const deployed = template({ Data: pool(), One: queue, Two: queue });
    const going = (...ids: string[]) =>
      found([removed(type), ...ids.map((id) => removed('AWS::Batch::JobQueue', id))], { deployed });
    expect(going('One', 'Two')).toMatchObject({ losses: [], questions: [{ about: 'jobs' }, { about: 'jobs' }] });
    expect(going('One').losses).toMatchObject([{ change: { logicalId: 'Data' }, why: 'jobs that run in it end' }]);
    expect(kinds([removed(type)])).toEqual(['delete']);
  });
});

describe('lossesIn for a removed job definition', () => {
  const job = [removed('AWS::Batch::JobDefinition')];
  const from = (config: unknown, Resources = {}) =>
    ({ Resources, Metadata: { 'batch-job': { config } } }) as Expression;

  test('counts it if the deployed template names another config', () => {
    const { losses } = found(job, { deployed: from('a/jobs.yml'), ours: from('b/jobs.yml') });
    expect(losses).toMatchObject([
      { kind: 'delete', allowances: ['allow-delete'], why: expect.stringContaining('a/jobs.yml') },
    ]);
    expect(kinds(job, { deployed: from('a.yml'), ours: from('a.yml') })).toEqual([]);
    for (const odd of [undefined, null, 1, {}])
      expect(kinds(job, { deployed: from(odd), ours: from('a.yml') })).toEqual([]);
    for (const odd of [undefined, 'text', { Metadata: null }, { Metadata: { 'batch-job': null } }])
      expect(kinds(job, { deployed: odd as Expression, ours: from('a.yml') })).toEqual([]);
    expect(kinds([change({ type: 'AWS::Batch::JobDefinition' })], { deployed: from('a'), ours: from('b') })).toEqual(
      [],
    );
  });
});

describe('refusalOfLosses', () => {
  test('names each loss that is not allowed, its fate, its reason and the inputs that would allow it', () => {
    const { losses } = found(
      [
        change({ action: 'Remove', policyAction: 'Delete' }),
        change({ logicalId: 'Kept', action: 'Remove', policyAction: 'Retain' }),
        change({ logicalId: 'Maybe', replacement: 'Conditional', policyAction: 'ReplaceAndSnapshot' }),
        change({ logicalId: 'Fine', replacement: 'True' }),
        change({ logicalId: 'Odd', action: 'Evict', type: 'Custom::Thing' }),
      ],
      { allow: { replace: ['Fine'], delete: [] } },
    );
    const refusal = refusalOfLosses(losses);
    expect(refusal?.code).toBe('stack/loses-data');
    expect(refusal?.message).toBe(
      [
        'Nothing was changed, since data or work could be lost: Data (AWS::S3::Bucket) would be deleted; it counts, since it holds objects',
        'Kept (AWS::S3::Bucket) would leave the stack (it stays in the account, outside the stack); it counts, since it holds objects',
        'Maybe (AWS::S3::Bucket) may be replaced by a new, empty one (a snapshot of the old one stays); it counts, since it holds objects',
        'Odd (Custom::Thing) may be replaced or deleted (AWS says "Action Evict", which this version does not know); it counts, since its type is not known to hold nothing.',
      ].join('. '),
    );
    expect(refusal?.hint).toContain('allow-replace: Maybe,Odd and allow-delete: Data,Kept,Odd');
  });

  test('has the code stack/dead-letters if dead letters are the only loss', () => {
    const deployed = template({ StpDeadLetterQueue: { ...deadLetterQueue().body, ...deleted } });
    const [asked] = found([removed('AWS::SQS::Queue', 'StpDeadLetterQueue')], { deployed }).questions;
    const loss = asked && lossByAnswer(asked, 41);
    if (!loss) throw new Error('no loss');
    expect(refusalOfLosses([loss])).toMatchObject({
      code: 'stack/dead-letters',
      message: expect.stringContaining('it holds 41 messages: events that started no job'),
      hint: expect.stringContaining('allow-delete: StpDeadLetterQueue'),
    });
    const { losses } = found([change({ action: 'Remove' })]);
    expect(refusalOfLosses([loss, ...losses])?.code).toBe('stack/loses-data');
  });

  test('is undefined if every loss is allowed', () => {
    const allow = { replace: [], delete: ['*'] };
    expect(refusalOfLosses(found([change({ action: 'Remove' })], { allow }).losses)).toBeUndefined();
    expect(refusalOfLosses([])).toBeUndefined();
  });
});
