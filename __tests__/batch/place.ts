import type { MachinePlace } from '../../src/batch/address.ts';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { logicalId } from '../../src/cloudformation/names.ts';

export const place: MachinePlace = {
  name: 'nightlyReport',
  stage: { stack: 'shop-dev', rolePath: '/batch-job/shop/dev/' },
  id: (kind) => logicalId('nightlyReport', kind),
  path: ['resources', 'nightlyReport'],
  metadata: { 'batch-job:path': 'resources.nightlyReport' },
  queue: { id: 'StpBatchOnDemandJobQueue' },
};

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
