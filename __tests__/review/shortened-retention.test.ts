import { expect, test } from '@jest/globals';
import { shortenedRetentionNotes } from '../../src/review/shortened-retention.ts';
import { change, template } from '../stack/changes.ts';

const notesOf = (type: string, was: object, is: object, more: object = { replacement: 'False' }) =>
  shortenedRetentionNotes({
    changes: [change({ type, ...more })],
    before: template({ Data: { Type: type, Properties: was } }),
    ours: template({ Data: { Type: type, Properties: is } }),
  });
const logs = 'AWS::Logs::LogGroup';
const days = (RetentionInDays: unknown) => ({ RetentionInDays });

test('a shorter retention is a note that tells both periods', () => {
  expect(notesOf(logs, days(90), days(1))).toEqual([
    'Data keeps what is in it for 1 day, and no longer for 90 days: AWS deletes what is older.',
  ]);
});

test('an absent retention counts as AWS takes it: for ever for log lines, four days for messages, one for records', () => {
  expect(notesOf(logs, {}, days(30)).join()).toContain('for 30 days, and no longer for ever');
  expect(notesOf('AWS::SQS::Queue', {}, { MessageRetentionPeriod: 60 }).join()).toContain(
    'for 1 minute, and no longer for 4 days',
  );
  expect(notesOf('AWS::Kinesis::Stream', { RetentionPeriodHours: 48 }, {}).join()).toContain(
    'for 1 day, and no longer for 2 days',
  );
});

test('a period is told in the longest unit of which it is a whole number', () => {
  const seconds = (MessageRetentionPeriod: number) => ({ MessageRetentionPeriod });
  expect(notesOf('AWS::SQS::Queue', seconds(7_200), seconds(61)).join()).toContain(
    'for 61 seconds, and no longer for 2 hours',
  );
});

test('a longer or equal retention, one that is not known, and a resource that is replaced have no note', () => {
  expect(notesOf(logs, days(1), days(90))).toEqual([]);
  expect(notesOf(logs, days(1), {})).toEqual([]);
  expect(notesOf(logs, days(1), days(1))).toEqual([]);
  expect(notesOf(logs, days(90), days({ Ref: 'Days' }))).toEqual([]);
  expect(notesOf(logs, days(90), days(1), { replacement: 'True' })).toEqual([]);
  expect(notesOf(logs, days(90), days(1), { action: 'Remove' })).toEqual([]);
  expect(notesOf('AWS::S3::Bucket', days(90), days(1))).toEqual([]);
});
