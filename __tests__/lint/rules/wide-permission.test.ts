import { test } from '@jest/globals';
import { jobExample } from '../../../src/schema/job-example.ts';
import { type Corner, expectFindings } from '../expect-findings.ts';

const statement = (parts: string): string => jobExample(`iamRoleStatements:\n  - {${parts}}`);
const one = "Resource: ['arn:aws:s3:::company-reports/*']";
const all = "Resource: ['arn:aws:s3:::company-reports/*', '*']";
const inFunction = (action: string): string =>
  jobExample('connectTo: [f]', {
    beside: `f:\n  type: function\n  properties:\n    packaging: {type: stacktape-lambda-buildpack, properties: {entryfilePath: f.ts}}\n    iamRoleStatements:\n      - {Action: ['${action}'], ${one}}`,
  });

test.each<Corner>([
  ['wide-permission', 'every action of AWS', 1, statement(`Action: ['*'], ${one}`)],
  ['wide-permission', 'every action of every service', 1, statement(`Action: ['*:*'], ${one}`)],
  ['wide-permission', 'every action of a service', 1, statement(`Action: ['s3:*'], ${one}`)],
  ['wide-permission', 'every action on everything, once', 1, statement("Action: ['*'], Resource: ['*']")],
  ['wide-permission', 'actions of one kind', 0, statement(`Action: ['s3:Get*'], ${one}`)],
  ['wide-permission', 'actions of one kind on everything', 1, statement(`Action: ['s3:Get*'], ${all}`)],
  ['wide-permission', 'actions of which some know no resource', 1, statement(`Action: ['s3:List*'], ${all}`)],
  [
    'wide-permission',
    'an action in other case that knows no resource',
    0,
    statement(`Action: ['SQS:listqueues'], ${all}`),
  ],
  [
    'wide-permission',
    'an action of a service of which the actions are not known',
    0,
    statement(`Action: ['iot:Publish'], ${all}`),
  ],
  [
    'wide-permission',
    'a condition',
    0,
    statement(`Action: ['kms:Decrypt'], ${all}, Condition: {StringEquals: {'kms:ViaService': 'a'}}`),
  ],
  ['wide-permission', 'a denial', 0, statement("Effect: Deny, Action: ['*'], Resource: ['*']")],
  ['wide-permission', 'every action of a service by a mark more', 1, statement(`Action: ['s3:?*'], ${one}`)],
  ...(
    [
      ['every bucket', 's3:PutObject', 'arn:aws:s3:::*', 1],
      ['every ARN of IAM', 'iam:PassRole', 'arn:aws:iam::*:*', 1],
      ['every role', 'sts:AssumeRole', 'arn:aws:iam::*:role/*', 1],
      ['every role of one account', 'sts:AssumeRole', 'arn:aws:iam::123456789012:role/*', 1],
      ['every object of one bucket', 's3:PutObject', 'arn:aws:s3:::company/*', 0],
      ['roles of one path', 'sts:AssumeRole', 'arn:aws:iam::123456789012:role/batch/*', 0],
    ] as const
  ).map(
    ([what, action, resource, times]): Corner => [
      'wide-permission',
      what,
      times,
      statement(`Action: ['${action}'], Resource: ['${resource}']`),
    ],
  ),
  ['wide-permission', 'a function', 1, inFunction('s3:*')],
])('%s: %s', (rule, _, times, config) => expectFindings(rule, times, config));
