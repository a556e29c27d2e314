import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ProposalRequest } from '../../../src/stack/proposal.ts';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const request: ProposalRequest = {
  stack: 'jobs-dev',
  changeSetType: 'CREATE',
  tags: { 'batch-job:project': 'jobs' },
  template: { body: JSON.stringify({ Resources: { A: { Type: 'AWS::SQS::Queue' } } }) },
};

let under: AdapterUnderTest;
beforeEach(async () => {
  under = await openAdapter();
});
afterEach(() => under.close());
const refusal = async () => (await under.doors.stacks()).createChangeSet(request);

test('a change set that early validation refuses is refused with its findings', async () => {
  const { cloud } = under.account;
  cloud.refusesChangeSet = 'The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation].';
  cloud.findings.failures.set('A', 'Delay must be at most 900.');
  await expect(refusal()).rejects.toMatchObject({
    code: 'stack/change-set-failed',
    message: expect.stringContaining('A /Resources/A/Properties: Delay must be at most 900.'),
  });
});

test('a change set that a hook refuses is refused with the name of the hook and its reason', async () => {
  const { cloud } = under.account;
  cloud.refusesChangeSet = 'The following hook(s) failed: [Acme::S3::Encrypted].';
  cloud.findings.hooks.set('Acme::S3::Encrypted', 'DataBucket has no key of its own.');
  await expect(refusal()).rejects.toMatchObject({
    code: 'stack/change-set-failed',
    message: expect.stringContaining('Acme::S3::Encrypted: DataBucket has no key of its own.'),
  });
});

test('a change set has the findings of every page', async () => {
  const { cloud } = under.account;
  cloud.refusesChangeSet = 'The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation].';
  for (const id of ['A', 'B', 'C']) cloud.findings.failures.set(id, `${id} is wrong.`);
  await expect(refusal()).rejects.toMatchObject({
    message: expect.stringMatching(/A is wrong.*B is wrong.*C is wrong/s),
  });
});
