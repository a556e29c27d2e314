import type { Expression } from '../../src/cloudformation/expression.ts';
import { resourceContext } from '../../src/stage/resource.ts';
import { stageOf } from '../../src/stage/stage.ts';

export const job = resourceContext('nightlyReport', stageOf('shop', 'dev'), new Map());
/** The ARN of the job queue that it submits to. */
export const queue: Expression = { Ref: 'StpBatchOnDemandJobQueue' };

/** What its names become, written out. */
const stackUuid = { 'Fn::Split': ['-', { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] }] };
export const twelveHex = [{ 'Fn::Select': [0, stackUuid] }, { 'Fn::Select': [1, stackUuid] }];
export const name = { 'Fn::Join': ['', ['shop-dev-nightlyReport-', ...twelveHex]] };
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
