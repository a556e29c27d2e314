import { expect, test } from '@jest/globals';
import { eventLine } from '../../src/report/event-line.ts';

const event = {
  id: '1',
  at: new Date('2026-01-02T03:04:05Z'),
  logicalId: 'Queue',
  physicalId: 'q',
  type: 'AWS::SQS::Queue',
  status: 'CREATE_FAILED',
  stackId: 's',
};

test.each([
  [{}, '03:04:05  CREATE_FAILED       Queue'],
  [{ reason: 'Limit exceeded' }, '03:04:05  CREATE_FAILED       Queue  Limit exceeded'],
  [{ reason: 'Resource creation Initiated' }, '03:04:05  CREATE_FAILED       Queue'],
])('eventLine returns one line for an event with %j', (more, line) => {
  expect(eventLine({ ...event, ...more })).toBe(line);
});
