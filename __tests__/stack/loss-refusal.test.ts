import { describe, expect, test } from '@jest/globals';
import { deletePolicies } from '../../src/cloudformation/retention.ts';
import { deadLetterQueue } from '../../src/shared/dead-letter-queue.ts';
import { refusalOfLosses } from '../../src/stack/loss-refusal.ts';
import { lossByAnswer } from '../../src/stack/losses.ts';
import { change, lossesBy, removed, template } from './changes.ts';

describe('refusalOfLosses', () => {
  test('names each loss that is not allowed, its fate, its reason and the inputs that would allow it', () => {
    const { losses } = lossesBy(
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
    const deployed = template({ StpDeadLetterQueue: { ...deadLetterQueue().body, ...deletePolicies } });
    const [asked] = lossesBy([removed('AWS::SQS::Queue', 'StpDeadLetterQueue')], { deployed }).questions;
    const loss = asked && lossByAnswer(asked, 41);
    if (!loss) throw new Error('no loss');
    expect(refusalOfLosses([loss])).toMatchObject({
      code: 'stack/dead-letters',
      message: expect.stringContaining('it holds 41 messages: events that started no job'),
      hint: expect.stringContaining('allow-delete: StpDeadLetterQueue'),
    });
    const { losses } = lossesBy([change({ action: 'Remove' })]);
    expect(refusalOfLosses([loss, ...losses])?.code).toBe('stack/loses-data');
  });

  test('is undefined if every loss is allowed', () => {
    const allow = { replace: [], delete: ['*'] };
    expect(refusalOfLosses(lossesBy([change({ action: 'Remove' })], { allow }).losses)).toBeUndefined();
    expect(refusalOfLosses([])).toBeUndefined();
  });
});
