import type { Expression } from '../../src/cloudformation/expression.ts';
import { resourceContext } from '../../src/stage/resource.ts';
import { stageOf } from '../../src/stage/stage.ts';

/** A job as the functions that expand it receive it. */
export const job = resourceContext('nightlyReport', stageOf('shop', 'dev'), new Map());
/** The ARN of its job queue. */
export const queue: Expression = { Ref: 'StpBatchOnDemandJobQueue' };

/** The UUID of the stack's id, split at its hyphens. */
const stackUuid = { 'Fn::Split': ['-', { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] }] };
/** The twelve hexadecimal digits at the end of its names on AWS. */
export const twelveHex = [{ 'Fn::Select': [0, stackUuid] }, { 'Fn::Select': [1, stackUuid] }];
/** The name of its job definition and state machine. */
export const name = { 'Fn::Join': ['', ['shop-dev-nightlyReport-', ...twelveHex]] };
/** Returns an ARN of the stack's region and account. */
export const here = (service: string, ...rest: Expression[]): Expression => ({
  'Fn::Join': [
    '',
    [
      'arn:',
      { Ref: 'AWS::Partition' },
      `:${service}:`,
      { Ref: 'AWS::Region' },
      ':',
      { Ref: 'AWS::AccountId' },
      ...rest,
    ],
  ],
});
