import { describe, expect, test } from '@jest/globals';
import type { StackEvent } from '../../src/stack/deployed-stack.ts';
import { rootCauses } from '../../src/stack/root-cause.ts';

let serial = 0;
const event = (logicalId: string, status: string, reason?: string): StackEvent => ({
  id: String(++serial),
  at: new Date(serial),
  logicalId,
  physicalId: logicalId === 'Stack' ? 'stack-id' : logicalId,
  type: 'T',
  status,
  stackId: 'stack-id',
  ...(reason === undefined ? {} : { reason }),
});
const causes = (events: StackEvent[]) => rootCauses(events).map(({ logicalId }) => logicalId);

describe('rootCauses', () => {
  test('returns the failures of the newest operation, oldest first, without cancellations', () => {
    const events = [
      event('Stack', 'UPDATE_IN_PROGRESS', 'User Initiated'),
      event('Old', 'UPDATE_FAILED', 'Of last week'),
      event('Stack', 'UPDATE_ROLLBACK_IN_PROGRESS', 'The following resource(s) failed to update: [Old].'),
      event('Stack', 'UPDATE_ROLLBACK_COMPLETE'),
      event('Stack', 'UPDATE_IN_PROGRESS', 'User Initiated'),
      event('Queue', 'CREATE_FAILED', 'Limit exceeded'),
      event('Role', 'CREATE_FAILED', 'Resource creation cancelled'),
      event('Job', 'UPDATE_FAILED', 'Resource update cancelled'),
      event('Bucket', 'CREATE_FAILED', 'Name taken'),
      event('Stack', 'UPDATE_ROLLBACK_IN_PROGRESS', 'The following resource(s) failed to create: [Queue, Bucket].'),
      event('Bucket', 'DELETE_FAILED', 'Not empty'),
      event('Stack', 'UPDATE_ROLLBACK_FAILED', 'The following resource(s) failed to delete: [Bucket].'),
    ];
    expect(causes(events)).toEqual(['Queue', 'Bucket']);
    expect(rootCauses(events)[1]?.reason).toBe('Name taken');
  });

  test('returns the failures before the deletion of a failed creation', () => {
    expect(
      causes([
        event('Stack', 'CREATE_IN_PROGRESS', 'User Initiated'),
        event('Queue', 'CREATE_FAILED', 'Limit exceeded'),
        event(
          'Stack',
          'DELETE_IN_PROGRESS',
          'The following resource(s) failed to create: [Queue]. Delete requested by user.',
        ),
        event('Bucket', 'DELETE_FAILED', 'Not empty'),
        event('Stack', 'DELETE_FAILED', 'The following resource(s) failed to delete: [Bucket].'),
      ]),
    ).toEqual(['Queue']);
  });

  test('returns the first failure of a creation that was rolled back and deleted without reasons', () => {
    expect(
      causes([
        event('Stack', 'CREATE_IN_PROGRESS', 'User Initiated'),
        event('Queue', 'CREATE_FAILED', 'Limit exceeded'),
        event('Stack', 'ROLLBACK_IN_PROGRESS', 'Rollback requested'),
        event('Stack', 'ROLLBACK_COMPLETE'),
        event('Stack', 'DELETE_IN_PROGRESS'),
        event('Stack', 'DELETE_COMPLETE'),
      ]),
    ).toEqual(['Queue']);
  });

  test('returns the resources that a deletion could not delete', () => {
    expect(
      causes([
        event('Stack', 'DELETE_IN_PROGRESS', 'User Initiated'),
        event('Bucket', 'DELETE_FAILED', 'Not empty'),
        event('Stack', 'DELETE_FAILED', 'The following resource(s) failed to delete: [Bucket].'),
      ]),
    ).toEqual(['Bucket']);
  });

  test('returns the failures of the rollback if nothing failed before', () => {
    expect(
      causes([
        event('Stack', 'UPDATE_IN_PROGRESS', 'User Initiated'),
        event('Stack', 'UPDATE_ROLLBACK_IN_PROGRESS', 'Cancelled by user'),
        event('Thing', 'UPDATE_FAILED', 'Cannot go back'),
      ]),
    ).toEqual(['Thing']);
  });

  test('returns cancellations, or the stack itself, if there is no other failure', () => {
    expect(causes([event('Role', 'CREATE_FAILED', 'Resource creation cancelled')])).toEqual(['Role']);
    expect(causes([event('Stack', 'CREATE_IN_PROGRESS'), event('Stack', 'CREATE_FAILED', 'Denied')])).toEqual([
      'Stack',
    ]);
    expect(causes([])).toEqual([]);
  });
});
