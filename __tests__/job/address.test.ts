import { expect, test } from '@jest/globals';
import {
  executionsArn,
  jobDefinitionArn,
  jobDefinitionName,
  machineTag,
  stateMachineArn,
  stateMachineName,
} from '../../src/job/address.ts';
import { resolved } from '../cloudformation/resolved.ts';

/** Frozen: other stacks, people and policies name a job's parts by these. */
test.each([
  [jobDefinitionName, 'shop-dev-report-51af3dc0da77'],
  [jobDefinitionArn, 'arn:aws:batch:us-east-1:123456789012:job-definition/shop-dev-report-51af3dc0da77'],
  [stateMachineName, 'shop-dev-report-51af3dc0da77'],
  [stateMachineArn, 'arn:aws:states:us-east-1:123456789012:stateMachine:shop-dev-report-51af3dc0da77'],
  [executionsArn, 'arn:aws:states:us-east-1:123456789012:execution:shop-dev-report-51af3dc0da77:*'],
])('%p of a job', (address, text) => {
  expect(resolved(address({ name: 'report', stage: { stack: 'shop-dev' } }))).toBe(text);
});

test('a long job is cut to 80 for its machine and to 128 for its definition', () => {
  const job = { name: 'r'.repeat(150), stage: { stack: 's'.repeat(100) } };
  expect(resolved(stateMachineName(job))).toHaveLength(80);
  expect(resolved(jobDefinitionName(job))).toHaveLength(128);
});

test('the tag by which a machine knows its jobs is frozen', () => {
  expect(machineTag).toBe('batch-job:state-machine');
});
