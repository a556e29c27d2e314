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

// Frozen: other stacks and IAM policies of users contain these names and ARNs.
test.each([
  [jobDefinitionName, 'shop-dev-report-51af3dc0da77'],
  [jobDefinitionArn, 'arn:aws:batch:us-east-1:123456789012:job-definition/shop-dev-report-51af3dc0da77'],
  [stateMachineName, 'shop-dev-report-51af3dc0da77'],
  [stateMachineArn, 'arn:aws:states:us-east-1:123456789012:stateMachine:shop-dev-report-51af3dc0da77'],
  [executionsArn, 'arn:aws:states:us-east-1:123456789012:execution:shop-dev-report-51af3dc0da77:*'],
])('%p returns %s', (address, text) => {
  expect(resolved(address({ name: 'report', stage: { stack: 'shop-dev' } }))).toBe(text);
});

test('stateMachineName cuts long names to 80 characters, and jobDefinitionName to 128', () => {
  const job = { name: 'r'.repeat(150), stage: { stack: 's'.repeat(100) } };
  expect(resolved(stateMachineName(job))).toHaveLength(80);
  expect(resolved(jobDefinitionName(job))).toHaveLength(128);
});

test('machineTag is frozen', () => {
  expect(machineTag).toBe('batch-job:state-machine');
});
