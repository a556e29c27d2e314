import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reviewText } from '../../src/report/review-text.ts';
import type { Review, ReviewedGroup, ReviewedLoss } from '../../src/review/review.ts';
import { pricesAsOf } from '../../src/shared/prices.ts';

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
      effect: 'modify',
      itself: true,
      says: [{ text: 'memory: 7680 → 8192 MiB', line: 9 }],
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
      effect: 'replace',
      itself: true,
      says: [],
      changes: [
        {
          happening: 'replace',
          logicalId: 'InboxQueue',
          type: 'AWS::SQS::Queue',
          properties: [{ path: 'Properties.QueueName', after: 'x', recreation: 'always' }],
        },
      ],
    },
    {
      effect: 'modify',
      itself: true,
      says: [{ text: 'new: VPC' }],
      changes: [
        { happening: 'add', logicalId: 'StpVpc', type: 'AWS::EC2::VPC', properties: [] },
        { happening: 'modify', logicalId: 'StpQueue', type: 'AWS::Batch::JobQueue', properties: [] },
      ],
    },
  ],
  jobs: [
    {
      name: 'report',
      starts: ['every day', 'messages of inbox'],
      before: { instance: 'm6i.large', dollarsPerHour: 0.096, spot: false },
      after: { instance: 'r6i.large', dollarsPerHour: 0.126, spot: false },
      dollarsPerMonth: 3.84,
      hint: '7680 keeps it',
    },
    { name: 'other', starts: [], after: { instance: 'c6i.large', dollarsPerHour: 0.085, spot: true } },
  ],
  nodes: [],
  edges: [],
  outputs: [],
  links: [],
  notes: ['Something to know.'],
};

describe('reviewText', () => {
  test('returns verdict, losses, changes with their config lines, prices, notes and hash', () => {
    expect(reviewText(review, 'batch-jobs.yml')).toBe(`jobs-dev: blocked, 1 resource would be lost without permission.
jobs-dev: 1 resource to replace, 1 job to modify, shared parts to modify.
CloudFormation: 1 to replace, 2 to modify, 1 to add.
Stage dev, eu-central-1, account 123456789012; compared with the deployed stack.

What would be lost:
  InboxQueue (AWS::SQS::Queue) is replaced by a new, empty one, because of Properties.QueueName; allow-replace: InboxQueue would allow it

  report (batch-job), started every day; by messages of inbox
    memory: 7680 → 8192 MiB  batch-jobs.yml:9
    ~ ReportJobDefinition (AWS::Batch::JobDefinition)  batch-jobs.yml:7
        Image: a → b

  inbox (sqs-queue)
    ! InboxQueue (AWS::SQS::Queue) is replaced
        QueueName: new, x (replaces)

  Shared by the stack
    new: VPC
    ~ StpQueue (AWS::Batch::JobQueue)

  Unchanged: other

  An hour of each job while it runs, on demand in us-east-1 as of ${pricesAsOf.asOf}
    report: m6i.large $0.096/h → r6i.large $0.126/h, at most $3.84 a month (7680 keeps it)
    other: c6i.large at most $0.085/h

Note: Something to know.

Plan v1:abc
`);
  });

  test('has one line for a removed child of an event and the one in its place', () => {
    const [group] = review.groups;
    const changes = [
      { happening: 'remove' as const, logicalId: 'Old', type: 'AWS::Events::Rule', properties: [], replacedBy: 'New' },
      { happening: 'add' as const, logicalId: 'New', type: 'AWS::Events::Rule', properties: [], insteadOf: 'Old' },
    ];
    const text = reviewText({ ...review, groups: [{ ...group, changes } as ReviewedGroup] }, 'x');
    expect(text).toContain('CloudFormation: 1 to move.');
    expect(text).toContain('    ~ New (AWS::Events::Rule) instead of Old\n');
    expect(text).not.toContain('- Old');
  });

  test.each([
    [['kept'], 'What would leave the stack:'],
    [['deleted'], 'What would be lost:'],
    [['deleted', 'kept'], 'What would be lost or leave the stack:'],
  ] as const)('given losses of the fates %j begins them with: %s', (fates, words) => {
    const losses = fates.map((fate) => ({ ...(review.losses[0] as ReviewedLoss), fate }));
    expect(reviewText({ ...review, losses }, 'x')).toContain(`\n${words}\n`);
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
          jobs: review.jobs.map((job, index) => ({ ...job, ...(index === 1 ? { name: text } : {}), starts: [text] })),
          groups: review.groups.map((group) => ({ ...group, says: group.says.map(() => ({ text, line: 1 })) })),
        };
        const printed = reviewText(hostile, text);
        expect(printed.split('\n')).toHaveLength(lines);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must not occur
        expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      }),
    );
  });
});
