import { describe, expect, test } from '@jest/globals';
import { change, kindsOf, lossesBy, removed, template } from './changes.ts';

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
      kindsOf(conditional, { deployed: template({ Data: was }), ours: template({ Data: is }) });
    expect(both(pool(false), pool(false))).toEqual([]);
    expect(both(pool(false), pool())).toEqual(['may-replace']);
    expect(both(pool(true), pool(false))).toEqual(['may-replace']);
    expect(both(undefined, pool(false))).toEqual(['may-replace']);
    const sides = { deployed: template({ Data: pool(false) }), ours: template({ Data: pool(false) }) };
    expect(kindsOf([change({ type, replacement: 'True' })], sides)).toEqual(['replace']);
    expect(kindsOf([change({ type, replacement: 'Perhaps' })], sides)).toEqual(['may-replace']);
    expect(kindsOf([change({ type, action: 'Dynamic' })], sides)).toEqual(['may-replace']);
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
