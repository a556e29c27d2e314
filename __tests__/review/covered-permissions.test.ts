import { expect, test } from '@jest/globals';
import { configOf, job, reviewBetween, sentencesOf } from './reviewed.ts';

const statement = (Action: string[], Resource: string[], more: object = {}) =>
  configOf({ report: job({ iamRoleStatements: [{ Action, Resource, ...more }] }) });

test.each<[string, string, string, string[]]>([
  [
    'a wider action and a wider resource',
    statement(['s3:GetObject', 'sqs:SendMessage'], ['arn:aws:s3:::other/a/*']),
    statement(['s3:*'], ['arn:aws:s3:::other/*']),
    ['may now call s3:* on arn:aws:s3:::other/*', 'may no longer call sqs:SendMessage on arn:aws:s3:::other/a/*'],
  ],
  [
    'a narrower action',
    statement(['s3:Get*'], ['arn:aws:s3:::other/*']),
    statement(['s3:GetObject'], ['arn:aws:s3:::other/*']),
    ['may no longer call s3:Get* on arn:aws:s3:::other/*', 'may still call s3:GetObject on arn:aws:s3:::other/*'],
  ],
  [
    'another resource',
    statement(['s3:GetObject'], ['arn:aws:s3:::other/*']),
    statement(['s3:GetObject'], ['arn:aws:s3:::more/*']),
    ['may now call s3:GetObject on arn:aws:s3:::more/*', 'may no longer call s3:GetObject on arn:aws:s3:::other/*'],
  ],
])(
  'a review says what a job wins and loses by %s, and nothing that it could and can do',
  async (_, before, after, expected) => {
    expect(sentencesOf(await reviewBetween(before, after), 'report')).toEqual(expected);
  },
);
