import { describe, expect, test } from '@jest/globals';
import { carriedOut } from '../../src/stack/pools.ts';
import type { ResourceChange } from '../../src/stack/proposal.ts';
import { change, kindsOf, lossesBy, removed, template } from './changes.ts';

const type = 'AWS::Batch::ComputeEnvironment';
const pool = (ReplaceComputeEnvironment?: boolean) => ({ Type: type, Properties: { ReplaceComputeEnvironment } });
const queue = {
  Type: 'AWS::Batch::JobQueue',
  Properties: { ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: { Ref: 'Data' } }] },
};
const detail = (path: string, recreation: string) => ({ path: `/Properties/${path}`, recreation });
/** Returns the environment as a change set lists it: `Conditional`, by these details. */
const conditional = (...details: ResourceChange['details']): ResourceChange =>
  change({ type, replacement: 'Conditional', details });
/** Details of a new version of the launch template, and of the properties that AWS changes in place. */
const version = detail('ComputeResources/LaunchTemplate/Version', 'Conditionally');
const inPlace = [
  detail('UpdatePolicy/JobExecutionTimeoutMinutes', 'Never'),
  detail('ComputeResources/MaxvCpus', 'Never'),
];

describe('lossesIn for a compute environment', () => {
  test('omits one that AWS updates in place and counts one that may be replaced', () => {
    const both = (was: unknown, is: unknown) =>
      kindsOf([conditional(version)], { deployed: template({ Data: was }), ours: template({ Data: is }) });
    expect(both(pool(false), pool(false))).toEqual([]);
    expect(both(pool(false), pool())).toEqual(['may-replace']);
    expect(both(pool(true), pool(false))).toEqual(['may-replace']);
    expect(both(undefined, pool(false))).toEqual(['may-replace']);
    const sides = { deployed: template({ Data: pool(false) }), ours: template({ Data: pool(false) }) };
    const details = [version];
    expect(kindsOf([change({ type, replacement: 'True', details })], sides)).toEqual(['replace']);
    expect(kindsOf([change({ type, replacement: 'Perhaps', details })], sides)).toEqual(['may-replace']);
    expect(kindsOf([change({ type, action: 'Dynamic', details })], sides)).toEqual(['may-replace']);
    expect(kindsOf([change({ type, replacement: 'False', details: inPlace })], sides)).toEqual([]);
  });

  test.each([
    ['a setting that replaces conditionally', [version], []],
    ['the settings as a whole', [detail('ComputeResources', 'Conditionally')], []],
    ['one among settings of scaling', [...inPlace, version], []],
    // CloudFormation also reports Conditional where a property that always replaces has a value known later.
    ['a property that always replaces', [version, detail('ComputeEnvironmentName', 'Always')], ['may-replace']],
    ['a setting that always replaces', [detail('ComputeResources/SpotIamFleetRole', 'Always')], ['may-replace']],
    [
      'a setting that is none of the conditional ones',
      [detail('ComputeResources/Fresh', 'Conditionally')],
      ['may-replace'],
    ],
    ['a property that is none of them', [detail('Fresh', 'Conditionally')], ['may-replace']],
    ['an effect unknown to this version', [detail('ComputeResources/Subnets', 'Sometimes')], ['may-replace']],
    ['no reason', [], ['may-replace']],
    ['only what never replaces', inPlace, ['may-replace']],
  ])('returns for Conditional by %s the losses %3$j', (_, details, lost) => {
    const sides = { deployed: template({ Data: pool(false) }), ours: template({ Data: pool(false) }) };
    expect(kindsOf([conditional(...details)], sides)).toEqual(lost);
  });

  test('asks for the jobs of its queues if all of them are removed too, and else counts it', () => {
    const deployed = template({ Data: pool(), One: queue, Two: queue });
    const going = (...ids: string[]) =>
      lossesBy([removed(type), ...ids.map((id) => removed('AWS::Batch::JobQueue', id))], { deployed });
    expect(going('One', 'Two')).toMatchObject({ losses: [], questions: [{ about: 'jobs' }, { about: 'jobs' }] });
    expect(going('One').losses).toMatchObject([{ change: { logicalId: 'Data' }, why: 'jobs that run in it end' }]);
    expect(kindsOf([removed(type)])).toEqual(['delete']);
  });
});

describe('lossesIn for a job queue', () => {
  const order = detail('ComputeEnvironmentOrder', 'Never');
  const listed = (more: Partial<ResourceChange> = {}) =>
    change({ type: queue.Type, logicalId: 'Queue', replacement: 'Conditional', details: [order], ...more });
  const asked = (changes: readonly ResourceChange[], is: unknown = queue, environment = pool(false)) =>
    lossesBy(changes, {
      deployed: template({ Data: environment, Queue: queue }),
      ours: template({ Data: environment, Queue: is }),
    }).questions.length;

  test('asks nothing about one that is listed only because its environment is updated in place', () => {
    expect(asked([conditional(version), listed()])).toBe(0);
    expect(asked([conditional(version), listed({ replacement: 'False' })])).toBe(0);
  });

  test.each([
    ['is replaced', [conditional(version), listed({ replacement: 'True' })]],
    ['may be replaced for a name', [conditional(version), listed({ details: [detail('JobQueueName', 'Always')] })]],
    [
      'may be replaced by its order',
      [conditional(version), listed({ details: [detail('ComputeEnvironmentOrder', 'Always')] })],
    ],
    ['is listed without details', [conditional(version), listed({ details: [] })]],
    ['is decided while the change set is executed', [conditional(version), listed({ action: 'Dynamic' })]],
    ['has an effect unknown to this version', [conditional(version), listed({ replacement: 'Perhaps' })]],
    ['is listed without its environment', [listed()]],
    ['has an environment that is replaced', [change({ type, replacement: 'True' }), listed()]],
  ])('asks for the jobs of one that %s', (_, changes) => {
    expect(asked(changes)).toBe(1);
  });

  test('asks for the jobs of one whose own properties change', () => {
    expect(
      asked([conditional(version), listed()], { ...queue, Properties: { ...queue.Properties, Priority: 1 } }),
    ).toBe(1);
  });
});

describe('carriedOut', () => {
  const sides = (environment: object) => ({
    deployed: template({ Data: environment, Queue: queue }),
    ours: template({ Data: environment, Queue: queue }),
  });
  const order = [detail('ComputeEnvironmentOrder', 'Conditionally')];
  const follower = change({ type: queue.Type, logicalId: 'Queue', replacement: 'Conditional', details: order });
  const replacements = (changes: ResourceChange[], environment: object) =>
    changes.map((one) => carriedOut(one, { changes, ...sides(environment) }).replacement);

  test('takes an environment that AWS updates in place, and the queue that follows it, for modifications', () => {
    const changes = [conditional(version), follower];
    expect(replacements(changes, pool(false))).toEqual(['False', 'False']);
    expect(carriedOut(conditional(version), { changes, ...sides(pool(false)) }).details).toEqual([
      { ...version, recreation: 'Never' },
    ]);
  });

  test('returns every other change as AWS reports it', () => {
    expect(replacements([conditional(version), follower], pool())).toEqual(['Conditional', 'Conditional']);
    const replaced = [change({ type, replacement: 'True', details: [version] }), follower];
    expect(replacements(replaced, pool(false))).toEqual(['True', 'Conditional']);
    const other = change({ type: 'AWS::SQS::Queue', replacement: 'Conditional', details: [version] });
    expect(replacements([other], pool(false))).toEqual(['Conditional']);
  });
});
