import { describe, expect, test } from '@jest/globals';
import { hashOfChange, type ProposedChange } from '../../../src/operations/report/review-of-change.ts';
import { planHash } from '../../../src/stack/plan-hash.ts';
import type { ChangesProposal } from '../../../src/stack/proposal.ts';
import { compiledOf, jobTemplate, stageOf } from '../../fakes/compiled.ts';

const dev = stageOf('dev');
const queue = (name: string, more = {}) => ({ Type: 'AWS::SQS::Queue', Properties: { QueueName: name }, ...more });
const template = { Resources: { A: queue('a'), B: queue('b', { Condition: 'StpThirdZone' }) } };
const add = (logicalId: string) => ({ action: 'Add', logicalId, type: 'AWS::SQS::Queue', details: [] });
const caller = { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/x/y', partition: 'aws' };

const changeOf = (proposal: Partial<ChangesProposal>, before: ProposedChange['before'] = {}): ProposedChange => ({
  ...{ before, published: new Map(), losses: [] },
  proposal: { kind: 'changes', id: 'set', stackId: 's', changeSetType: 'CREATE', changes: [], ...proposal },
  next: { ours: { template, templateText: JSON.stringify(template) }, parameters: {}, notes: [] },
});
const hashOf = (change: ProposedChange) =>
  hashOfChange(caller, compiledOf(dev, jobTemplate(dev), []), change, { region: 'us-east-1' });
const facts = { account: caller.account, region: 'us-east-1', stack: dev.stack, before: undefined, ours: template };

describe('hashOfChange', () => {
  test('is that of the plan of a new stack, whose conditions AWS decides when it makes the change set', () => {
    const planned = planHash({ ...facts, changes: [add('A'), add('B')], images: [] });
    expect(hashOf(changeOf({ changes: [add('A'), add('B')] }))).toBe(planned);
    expect(hashOf(changeOf({ changes: [add('A')] }))).toBe(planned);
  });

  test('depends on the change set of a stack that is there', () => {
    const stack = { name: dev.stack, id: 's', status: 'CREATE_COMPLETE' } as unknown as NonNullable<
      ProposedChange['before']['stack']
    >;
    const [one, two] = [[add('A')], [add('A'), add('B')]].map((changes) => hashOf(changeOf({ changes }, { stack })));
    expect(one).not.toBe(two);
    expect(one).toBe(planHash({ ...facts, changes: [add('A')], images: [] }));
  });
});
