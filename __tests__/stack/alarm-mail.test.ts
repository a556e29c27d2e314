import { describe, expect, test } from '@jest/globals';
import { deletePolicies } from '../../src/cloudformation/retention.ts';
import { alarmMailContributions } from '../../src/shared/alarm-mail.ts';
import { alarmMailTopic } from '../../src/stage/alarm-mail.ts';
import { kindsOf, removed, template } from './changes.ts';

const recipient = 'oncall@example.com';
const id = alarmMailTopic(recipient);
const parts = alarmMailContributions([{ kind: 'need', of: 'alarm-mail', recipient }], { stack: 'shop-dev' });
const deployed: Record<string, Record<string, unknown>> = Object.fromEntries(
  parts.flatMap((part) => (part.kind === 'resource' ? [[part.id, { ...part.body, ...deletePolicies }]] : [])),
);

describe('lossesIn for the topic of a recipient of alarms', () => {
  const change = [removed('AWS::SNS::Topic', id)];

  test('omits it, since everything in it follows from the template', () => {
    expect(id).toBe('StpAlarmMail704530dc');
    expect(kindsOf(change, { deployed: template(deployed) })).toEqual([]);
  });

  test.each([
    ['that CloudFormation keeps', { [id]: { ...deployed[id], DeletionPolicy: 'Retain' } }],
    ['of another type', { [id]: { ...deployed[id], Type: 'AWS::SQS::Queue' } }],
    ['without subscription', { [`${id}Subscription`]: undefined }],
    ['of another recipient', { [`${id}Subscription`]: { Properties: { Protocol: 'email', Endpoint: 'a@b.c' } } }],
    ['of another protocol', { [`${id}Subscription`]: { Properties: { Protocol: 'sms', Endpoint: recipient } } }],
  ])('counts a topic of the same logical id %s', (_, other) => {
    expect(kindsOf(change, { deployed: template({ ...deployed, ...other }) })).toEqual(['delete']);
  });
});
