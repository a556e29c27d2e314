import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import type { Config } from '../../src/config/schema.ts';
import { makeReview, type ReviewRequest } from '../../src/review/make-review.ts';
import { capacityContributions } from '../../src/shared/capacity.ts';
import { networkContributions } from '../../src/shared/network.ts';
import { lossesIn } from '../../src/stack/losses.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';
import { stageOf } from '../../src/stage/stage.ts';

const job = (cpu: string, memory: string, queue: string) => ({
  ReportJobDefinition: {
    Type: 'AWS::Batch::JobDefinition',
    Properties: {
      ContainerProperties: {
        ResourceRequirements: [
          { Type: 'VCPU', Value: cpu },
          { Type: 'MEMORY', Value: memory },
        ],
      },
    },
  },
  ReportJobExecutionStateMachine: {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: { DefinitionSubstitutions: { JobQueue: { Ref: queue } } },
  },
});
const config = {
  resources: {
    report: {
      type: 'batch-job',
      properties: { events: [], connectTo: ['inbox'], useSpotInstances: false },
    },
    inbox: { type: 'sqs-queue', properties: {} },
  },
} as unknown as Config;
const lines: Record<string, { path: string[]; line: number }> = {
  InboxQueue: { path: ['resources', 'inbox'], line: 9 },
  ReportJobDefinition: { path: ['resources', 'report'], line: 2 },
};
const change = (logicalId: string, more: Partial<ResourceChange> = {}): ResourceChange => ({
  action: 'Modify',
  logicalId,
  type: 'AWS::SQS::Queue',
  replacement: 'False',
  details: [],
  ...more,
});
const review = (more: Partial<ReviewRequest>) =>
  makeReview({
    stage: stageOf('jobs', 'dev'),
    region: 'eu-central-1',
    against: 'deployed-stack',
    hash: 'v1:x',
    changes: [],
    before: undefined,
    ours: { Resources: {} },
    config,
    origin: (id) => lines[id],
    losses: [],
    params: [],
    notes: [],
    ...more,
  });
const templates = (properties: [unknown, unknown], id = 'InboxQueue', type = 'AWS::SQS::Queue') => {
  const [before, ours] = properties.map(
    (one) => ({ Resources: { [id]: { Type: type, Properties: one } } }) as Expression,
  ) as [Expression, Expression];
  return { before, ours };
};

describe('A review', () => {
  test("groups changes by resource in the config's order, then removed resources, then shared ones", () => {
    const gone = { OldQueue: { Type: 'AWS::SQS::Queue', Metadata: { 'batch-job': { path: 'resources.old' } } } };
    const { groups, counts } = review({
      before: { Resources: gone },
      changes: [
        change('StpVpc'),
        change('OldQueue', { action: 'Remove' }),
        change('InboxQueue', { replacement: 'True' }),
        change('ReportJobDefinition', { action: 'Add' }),
      ],
    });
    expect(groups.map(({ resource, type }) => [resource, type])).toEqual([
      ['report', 'batch-job'],
      ['inbox', 'sqs-queue'],
      ['old', 'sqs-queue'],
      [undefined, undefined],
    ]);
    expect(counts).toEqual({ add: 1, modify: 2, replace: 1, remove: 1 });
    expect(groups[1]?.changes[0]).toMatchObject({ from: lines.InboxQueue });
    expect(groups[2]?.changes[0]).not.toHaveProperty('from');
  });

  test.each<[Partial<ResourceChange>, string]>([
    [{ action: 'Add' }, 'add'],
    [{ action: 'Import' }, 'import'],
    [{ action: 'Remove' }, 'remove'],
    [{ replacement: 'True' }, 'replace'],
    [{ replacement: 'Conditional' }, 'may-replace'],
    [{ replacement: 'False' }, 'modify'],
    [{ action: 'Dynamic' }, 'may-replace'],
    [{ action: 'SyncWithActual' }, 'modify'],
    [{ action: 'Evict' }, 'may-replace'],
    [{ action: 'constructor' }, 'may-replace'],
    [{ replacement: 'Perhaps' }, 'may-replace'],
  ])('reports the change %j as %s', (more, happening) => {
    expect(review({ changes: [change('InboxQueue', more)] }).groups[0]?.changes[0]?.happening).toBe(happening);
  });

  test('takes from the change set whether a property replaces its resource, at any depth of the path', () => {
    const changes = [
      change('InboxQueue', {
        replacement: 'True',
        details: [{ path: '/Properties/QueueName', before: 'a', after: 'b', recreation: 'Always' }],
      }),
    ];
    const both = templates([{ QueueName: { Ref: 'A' } }, { QueueName: { Ref: 'B' } }]);
    const { losses } = lossesIn({
      changes,
      deployed: both.before,
      ours: both.ours,
      preview: false,
      allow: { replace: [], delete: [] },
    });
    const found = review({ changes, losses, ...both });
    expect(found.groups[0]?.changes[0]?.properties).toEqual([
      { path: 'Properties.QueueName', before: '${A}', after: '${B}', recreation: 'always' },
    ]);
    expect(found.losses).toEqual([
      {
        logicalId: 'InboxQueue',
        type: 'AWS::SQS::Queue',
        kind: 'replace',
        because: 'Properties.QueueName',
        fate: 'deleted',
        why: 'it holds messages',
        allowances: ['allow-replace'],
        allowed: false,
      },
    ]);
  });

  test('shows properties that differ in the change set alone, with the values from there', () => {
    const details = [
      { path: '/Properties/RedrivePolicy/arn', before: 'arn:a', after: '{{changeSet:KNOWN_AFTER_APPLY}}' },
      { path: '/Properties/Environment/3/Value', before: 'secret', after: 'other' },
      { path: '/Metadata/x', before: '1', after: '2' },
    ];
    const { groups } = review({ changes: [change('InboxQueue', { details })], ...templates([{}, {}]) });
    expect(groups[0]?.changes[0]?.properties).toEqual([
      {
        path: 'Properties.RedrivePolicy.arn',
        before: 'arn:a',
        after: '(known after deploy)',
        recreation: 'unknown',
      },
      { path: 'Properties.Environment.3.Value', before: '(hidden)', after: '(hidden)', recreation: 'unknown' },
    ]);
  });

  test('prices each job before and after by its requirements in both templates', () => {
    const asked: unknown[] = [];
    const { jobs } = review({
      before: { Resources: job('1', '900', 'StpBatchOnDemandJobQueue') },
      ours: { Resources: job('2', '7680', 'StpBatchSpotJobQueue') },
      priceOf: (need, region) => {
        asked.push([need, region]);
        return { cost: { instance: 'c', dollarsPerHour: need.cpu / 10, spot: need.spot }, hint: `${need.memoryMiB}` };
      },
    });
    expect(asked).toEqual([
      [{ cpu: 1, memoryMiB: 900, gpu: 0, spot: false }, 'eu-central-1'],
      [{ cpu: 2, memoryMiB: 7680, gpu: 0, spot: true }, 'eu-central-1'],
    ]);
    expect(jobs).toEqual([
      {
        name: 'report',
        starts: [],
        before: { instance: 'c', dollarsPerHour: 0.1, spot: false },
        after: { instance: 'c', dollarsPerHour: 0.2, spot: true },
        hint: '7680',
      },
    ]);
  });

  test('has no costs without prices', () => {
    expect(review({ ours: { Resources: job('1', '900', 'X') } }).jobs).toEqual([{ name: 'report', starts: [] }]);
  });

  test('notes after how many minutes an update of a compute environment may stop jobs', () => {
    const type = 'AWS::Batch::ComputeEnvironment';
    const { network } = networkContributions();
    const need = { kind: 'need', of: 'pool', pool: 'Spot', cpu: 1 } as const;
    const compiled = capacityContributions([need], stageOf('jobs', 'dev'), network).flatMap((one) =>
      one.kind === 'resource' ? [[one.id, one.body]] : [],
    );
    const ours = { Resources: Object.fromEntries(compiled) } as Expression;
    const id = 'StpBatchSpotComputeEnvironment';
    expect(review({ ours, changes: [change(id, { type })] }).notes).toEqual([expect.stringContaining('90 minutes')]);
    expect(review({ ours, changes: [change(id, { type, action: 'Add' })] }).notes).toEqual([]);
  });
});
