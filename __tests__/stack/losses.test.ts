import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { lossByAnswer } from '../../src/stack/losses.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { change, kindsOf, lossesBy, removed, template } from './changes.ts';

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
    expect(kindsOf([change(given)])).toEqual(lost);
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
    expect(kindsOf([removed(type)])).toEqual(['delete']);
    expect(kindsOf([change({ type, replacement: 'Conditional' })])).toEqual(['may-replace']);
  });

  test.each([
    ['AWS::ApiGatewayV2::Api', 'its address goes with it, and a new one has another'],
    ['AWS::CloudFormation::Stack', 'everything in a nested stack goes with it'],
    ['AWS::Cognito::UserPool', 'it holds users'],
    ['AWS::Cognito::UserPoolClient', 'its id is in the programs that sign people in'],
    [
      'AWS::Cognito::UserPoolDomain',
      'links in mails and other services name it, and a pool has one of Cognito at a time: AWS makes a new one only after `aws cognito-idp delete-user-pool-domain` has deleted the old one',
    ],
    [
      'AWS::Cognito::UserPoolIdentityProvider',
      'people sign in by it, and while it stays in the pool AWS refuses a new one of its name',
    ],
    ['AWS::DynamoDB::GlobalTable', 'it holds items'],
    ['AWS::DynamoDB::Table', 'it holds items'],
    ['AWS::EC2::Instance', 'it has disks and what runs on it'],
    ['AWS::Events::Archive', 'it holds events'],
    ['AWS::Kinesis::Stream', 'it holds records'],
    ['AWS::S3::Bucket', 'it holds objects'],
    ['AWS::SQS::Queue', 'it holds messages'],
    ['Custom::Thing', 'its type is not known to hold nothing'],
  ])('counts %s if it is removed, since %s', (type, why) => {
    expect(lossesBy([removed(type)]).losses.map((loss) => loss.why)).toEqual([why]);
  });

  test('decides by the type alone, for any logical id and any type', () => {
    const ids = fc.oneof(fc.constantFrom('StpEventBucket', 'StpDeadLetterQueue', 'StpVpc', 'constructor'), fc.string());
    const types = fc.oneof(fc.string(), fc.stringMatching(/^(AWS|Custom)::[A-Z][a-z]+::[A-Z][A-Za-z]+$/));
    fc.assert(
      fc.property(ids, types, (logicalId, type) => {
        const { losses, questions } = lossesBy([change({ action: 'Remove', logicalId, type })]);
        expect(losses.length + questions.length).toBe(statelessTypes.has(type) ? 0 : 1);
      }),
    );
  });

  test('allows a loss if the input of its kind lists its logical id, and one by an unknown action if both inputs do', () => {
    const both = [change({ action: 'Remove' }), change({ logicalId: 'Other', replacement: 'True' })];
    const by = (replace: string[], del: string[], changes = both) =>
      kindsOf(changes, { allow: { replace, delete: del } });
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
    const dev = lossesBy(changes, { deployed: template({ Data: own }) });
    expect(dev.losses).toMatchObject([{ fate: 'deleted', why: 'it holds log lines, kept for 180 days' }]);
    expect(lossesBy(changes, { deployed: template({ Data: own }), preview: true }).losses).toEqual([]);
    for (const other of [
      { ...own, Metadata: {} },
      { ...own, DeletionPolicy: 'Retain' },
      { ...own, UpdateReplacePolicy: 'Snapshot' },
      { ...own, Metadata: { 'batch-job': { path: 'cloudformationResources.Mine' } } },
      undefined,
    ])
      expect(kindsOf(changes, { deployed: template({ Data: other }), preview: true })).toEqual(['delete']);
  });
});

describe('lossesIn for a removed job definition', () => {
  const job = [removed('AWS::Batch::JobDefinition')];
  const from = (config: unknown, Resources = {}) =>
    ({ Resources, Metadata: { 'batch-job': { config } } }) as Expression;

  test('counts it if the deployed template names another config', () => {
    const { losses } = lossesBy(job, { deployed: from('a/jobs.yml'), ours: from('b/jobs.yml') });
    expect(losses).toMatchObject([
      { kind: 'delete', allowances: ['allow-delete'], why: expect.stringContaining('a/jobs.yml') },
    ]);
    expect(kindsOf(job, { deployed: from('a.yml'), ours: from('a.yml') })).toEqual([]);
    for (const odd of [undefined, null, 1, {}])
      expect(kindsOf(job, { deployed: from(odd), ours: from('a.yml') })).toEqual([]);
    for (const odd of [undefined, 'text', { Metadata: null }, { Metadata: { 'batch-job': null } }])
      expect(kindsOf(job, { deployed: odd as Expression, ours: from('a.yml') })).toEqual([]);
    expect(kindsOf([change({ type: 'AWS::Batch::JobDefinition' })], { deployed: from('a'), ours: from('b') })).toEqual(
      [],
    );
  });
});

describe('lossByAnswer', () => {
  const question = (type: string) => lossesBy([removed(type)]).questions[0];

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
