import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangesProposal, ProposalRequest } from '../../src/stack/proposal.ts';
import type { StacksUnderTest } from './stacks.contract.ts';

const template = (names: string): string =>
  JSON.stringify({ Resources: Object.fromEntries([...names].map((id) => [id, { Type: 'AWS::SQS::Queue' }])) });

/** Tests of the port `Stacks` about what is beside the template, for the fake and for the adapter. */
export const stackSettingsContract = (name: string, open: () => Promise<StacksUnderTest>): void => {
  describe(`settings of stacks, ${name}`, () => {
    let under: StacksUnderTest;
    const propose = async (names: string, changeSetType: 'CREATE' | 'UPDATE', more: Partial<ProposalRequest> = {}) => {
      const request = { stack: 'jobs-dev', tags: {}, changeSetType, template: { body: template(names) }, ...more };
      const proposal = (await under.stacks.createChangeSet(request)) as ChangesProposal;
      expect(proposal.kind).toBe('changes');
      return proposal;
    };
    const deploy = async (...request: Parameters<typeof propose>) =>
      under.stacks.executeChangeSet(await propose(...request), { onEvent: () => {} });

    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    test('changeSetWarnings returns what AWS found and does not refuse', async () => {
      const { findings } = under.account.cloud;
      findings.failures.set('B', 'Delay must be at most 900.');
      findings.warnings.set('A', 'The quota of queues is nearly used up.');
      expect(await under.stacks.changeSetWarnings(await propose('AB', 'CREATE'))).toEqual([
        'A /Resources/A/Properties: The quota of queues is nearly used up.',
      ]);
    });

    test('describe returns what the last drift detection found', async () => {
      await deploy('A', 'CREATE');
      Object.assign(under.account.cloud.find('jobs-dev') ?? {}, { drift: { status: 'DRIFTED', checked: new Date(0) } });
      expect(await under.stacks.describe('jobs-dev')).toMatchObject({ drift: { checked: new Date(0) } });
    });

    test('protect turns the protection of a stack against deletion on and off', async () => {
      await deploy('ABCDE', 'CREATE');
      for (const isProtected of [true, false]) {
        await under.stacks.protect('jobs-dev', isProtected);
        expect(await under.stacks.describe('jobs-dev')).toMatchObject({ terminationProtection: isProtected });
      }
    });

    test('setStackPolicy gives a stack a policy in place of another one, and stackPolicy returns it', async () => {
      await deploy('A', 'CREATE');
      expect(await under.stacks.stackPolicy('jobs-dev')).toBeUndefined();
      for (const policy of ['{"Statement":[]}', '{"Statement":[{"Effect":"Deny"}]}']) {
        await under.stacks.setStackPolicy('jobs-dev', policy);
        expect(await under.stacks.stackPolicy('jobs-dev')).toBe(policy);
      }
    });

    test.each([
      ['CREATE', 'CREATE_FAILED'],
      ['UPDATE', 'UPDATE_FAILED'],
    ] as const)(
      'a failed %s that is not undone leaves the stack %s, and the next one goes on from there',
      async (type, status) => {
        const { cloud } = under.account;
        if (type === 'UPDATE') await deploy('A', 'CREATE');
        cloud.failures.set('C', 'No room.');
        const rollback = { rollback: false as const };
        expect(await deploy('ABCDE', type, rollback)).toMatchObject({
          kind: 'failed',
          status,
        });
        expect(await under.stacks.describe('jobs-dev')).toMatchObject({ status });
        cloud.failures.clear();
        expect(await deploy('ABCDE', 'UPDATE', rollback)).toMatchObject({
          kind: 'done',
          status: 'UPDATE_COMPLETE',
        });
      },
    );
  });
};
