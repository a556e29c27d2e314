import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reviewText } from '../../src/report/review-text.ts';
import type { Review } from '../../src/review/review.ts';

const review: Review = {
  project: 'jobs',
  stage: 'dev',
  stack: 'jobs-dev',
  region: 'eu-central-1',
  account: '123456789012',
  against: 'deployed-stack',
  hash: 'v1:abc',
  counts: { add: 1, modify: 2, replace: 1, remove: 0 },
  losses: [
    {
      logicalId: 'InboxQueue',
      type: 'AWS::SQS::Queue',
      kind: 'replace',
      because: 'Properties.QueueName',
      allowed: false,
    },
  ],
  groups: [
    {
      resource: 'report',
      type: 'batch-job',
      changes: [
        {
          happening: 'modify',
          logicalId: 'ReportJobDefinition',
          type: 'AWS::Batch::JobDefinition',
          properties: [{ path: 'Properties.Image', before: 'a', after: 'b', recreation: 'never' }],
          from: { path: ['resources', 'report'], line: 7 },
        },
      ],
    },
    {
      resource: 'inbox',
      type: 'sqs-queue',
      changes: [
        {
          happening: 'replace',
          logicalId: 'InboxQueue',
          type: 'AWS::SQS::Queue',
          properties: [{ path: 'Properties.QueueName', after: 'x', recreation: 'always' }],
        },
      ],
    },
    { changes: [{ happening: 'add', logicalId: 'StpVpc', type: 'AWS::EC2::VPC', properties: [] }] },
  ],
  jobs: [
    { name: 'report', starts: ['every day', 'messages of inbox'] },
    { name: 'other', starts: [] },
  ],
  edges: [],
  outputs: [],
  links: [],
  notes: ['Something to know.'],
};

describe('reviewText', () => {
  test('returns verdict, losses, changes with their config lines, notes and hash', () => {
    expect(reviewText(review, 'batch-jobs.yml')).toBe(`jobs-dev: 1 to add, 2 to change (1 by replacement), 0 to remove.
Stage dev, eu-central-1, account 123456789012; compared with the deployed stack.

Data would be lost:
  InboxQueue (AWS::SQS::Queue) is replaced by a new, empty one, because of Properties.QueueName; allow-replace: InboxQueue would allow it

  report (batch-job), started by every day; messages of inbox
    ~ ReportJobDefinition (AWS::Batch::JobDefinition)  batch-jobs.yml:7
        Image: a → b

  inbox (sqs-queue)
    ! InboxQueue (AWS::SQS::Queue) is replaced
        QueueName: (none) → x (replaces)

  Shared by the stack
    + StpVpc (AWS::EC2::VPC)

  Unchanged: other

Note: Something to know.

Plan v1:abc
`);
  });

  test('says so if nothing changes', () => {
    expect(reviewText({ ...review, groups: [], losses: [] }, 'x')).toMatch(/^jobs-dev: nothing to change\.\n/);
  });

  test('lets no foreign text begin a line or an escape sequence', () => {
    const lines = reviewText(review, 'x').split('\n').length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = {
          ...review,
          notes: [text],
          stack: text,
          jobs: [
            { name: 'report', starts: [text] },
            { name: text, starts: [] },
          ],
        };
        const printed = reviewText(hostile, text);
        expect(printed.split('\n')).toHaveLength(lines);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must not occur
        expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      }),
    );
  });
});
