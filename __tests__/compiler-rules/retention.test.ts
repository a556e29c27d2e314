import { expect } from '@jest/globals';
import { bucketsToEmpty, deletionOutcome } from '../../src/stack/deletion.ts';
import { isQueueReader } from '../../src/stack/queue-readers.ts';
import { statelessTypes } from '../../src/stack/stateless-types.ts';
import { everything } from './configs.ts';
import { law, rule, templateOf } from './harness.ts';
import { each, type Json, ofType, type Template } from './reading.ts';

const preview = { ...everything, stage: 'pr-7' };
const kept = ['ArchiveBucket', 'RequestsDeadLetterQueue', 'RequestsQueue'];
const ours = ['StpDeadLetterQueue', 'ReportLogGroup', 'ReportTriggerFunctionLogGroup'];
const policies = ({ DeletionPolicy = 'Delete', UpdateReplacePolicy = 'Delete' }: Json) =>
  `${DeletionPolicy} ${UpdateReplacePolicy}`;

rule(
  'retention/stages',
  'previews: Delete everywhere, and said where AWS’s own default would be another',
  preview,
  (template) => [
    ...Object.entries(template.Resources)
      .filter(([, resource]) => policies(resource) !== 'Delete Delete')
      .map(([id]) => id),
    ...[...kept, ...ours].filter((id) => template.Resources[id]?.DeletionPolicy !== 'Delete'),
  ],
  ({ Resources }) => {
    Resources.ArchiveBucket.DeletionPolicy = 'Retain';
  },
  ({ Resources }) => {
    Resources.RequestsQueue.UpdateReplacePolicy = 'Retain';
  },
  ({ Resources }) => delete Resources.StpDeadLetterQueue.DeletionPolicy,
);
rule(
  'retention/stages',
  'other stages keep buckets and queues of the config, but not those of a creation that failed',
  everything,
  ({ Resources }) => kept.filter((id) => policies(Resources[id]) !== 'RetainExceptOnCreate Retain'),
  ({ Resources }) => delete Resources.ArchiveBucket.DeletionPolicy,
  ({ Resources }) => {
    Resources.ArchiveBucket.DeletionPolicy = 'Retain';
  },
  ({ Resources }) => {
    Resources.RequestsQueue.UpdateReplacePolicy = 'Delete';
  },
);
rule(
  'retention/stages',
  'dead letters and logs go in every stage',
  everything,
  (template) => [
    ...ours.filter((id) => !(id in template.Resources)),
    ...ours.filter((id) => policies(template.Resources[id]) !== 'Delete Delete'),
    ...each(template, 'AWS::Logs::LogGroup', (resource) => resource.DeletionPolicy === 'Delete'),
  ],
  ({ Resources }) => {
    Resources.ReportLogGroup.DeletionPolicy = 'Retain';
  },
  ({ Resources }) => {
    Resources.StpDeadLetterQueue.DeletionPolicy = 'RetainExceptOnCreate';
  },
);
rule(
  'retention/stages',
  'nothing else is kept: what holds no data goes with its stack',
  everything,
  ({ Resources }) =>
    Object.entries(Resources)
      .filter(([id, resource]) => !kept.includes(id) && policies(resource) !== 'Delete Delete')
      .map(([id]) => id),
  ({ Resources }) => {
    Resources.ReportRole.DeletionPolicy = 'Retain';
  },
);

const asDeployed = (template: Template) =>
  Object.entries(template.Resources).map(([logicalId, { Type: type }]) => ({
    logicalId,
    physicalId: `shop-${logicalId}`,
    type,
    status: 'CREATE_COMPLETE',
  }));
law(
  'retention/stages',
  'destroy says what stays by the deployed policies: of dev the data, of a preview nothing',
  async () => {
    for (const [given, stays] of [
      [everything, kept],
      [preview, []],
    ] as const) {
      const template = await templateOf(given);
      const parted = deletionOutcome(asDeployed(template), template as Json);
      expect(parted.kept.map(({ logicalId }) => logicalId)).toEqual(stays);
      expect(parted.going).toHaveLength(Object.keys(template.Resources).length - stays.length);
    }
  },
);
law(
  'retention/stages',
  'destroy empties the buckets of a preview alone, and of any stage the one for events',
  async () => {
    const template = await templateOf(preview);
    expect(ofType(template, 'AWS::S3::Bucket')).toHaveLength(2);
    const going = asDeployed(template);
    const deployed = template as unknown as Json;
    expect(bucketsToEmpty(going, true, deployed)).toEqual(['shop-ArchiveBucket', 'shop-StpEventBucket']);
    expect(bucketsToEmpty(going, false, deployed)).toEqual(['shop-StpEventBucket']);
  },
);
law(
  'retention/stages',
  'the gate holds what is kept and what it asks about, and nothing else that the compiler makes',
  async () => {
    const template = await templateOf(everything);
    const held = Object.entries(template.Resources).flatMap(([logicalId, { Type }]) => {
      const change = { action: 'Remove', logicalId, type: String(Type), details: [] } as const;
      if (logicalId === 'News' || statelessTypes.has(change.type)) return [];
      return isQueueReader(template as unknown as Json, change) ? [] : [change.type];
    });
    expect([...new Set(held)].sort()).toEqual([
      'AWS::Batch::ComputeEnvironment',
      'AWS::Batch::JobQueue',
      'AWS::Logs::LogGroup',
      'AWS::S3::Bucket',
      'AWS::SQS::Queue',
      'AWS::StepFunctions::StateMachine',
    ]);
  },
);
