import { type Fault, fault, faultsOr } from '../../../doctor/verdict.ts';
import { partitionOf } from '../../../stage/partitions.ts';
import type { OfflineCheck } from '../check.ts';

/** Returns the faults in the ARN of a role that an input names. */
const faultsOf = (input: string, arn: string, expected: readonly string[], region: string): readonly Fault[] => {
  const [, partition = '', , , account = ''] = arn.split(':');
  const { name } = partitionOf(region);
  return [
    ...(expected.length > 0 && !expected.includes(account)
      ? [
          fault(
            `${input} names a role of the account ${account}, and expected-account-ids has ${expected.join(', ')}.`,
            'Every command is refused before its first call.',
            `Give a role of ${expected.join(' or ')} as ${input}, or correct expected-account-ids.`,
          ),
        ]
      : []),
    ...(partition === name
      ? []
      : [
          fault(
            `${input} is in the partition ${partition}, and the region ${region} in ${name}.`,
            'Credentials of one partition are worth nothing in another one.',
            `Give an ARN that begins with arn:${name}: as ${input}, or a region of ${partition} as aws-region.`,
          ),
        ]),
  ];
};

/** Looks at the accounts and partitions of the roles that inputs name. */
export const accounts: OfflineCheck = {
  name: 'accounts',
  about: 'accounts of roles',
  needs: 'nothing',
  look: async ({ request: { role, serviceRole, expectedAccounts, region } }) => {
    const named = Object.entries({ 'role-to-assume': role, 'cloudformation-role-arn': serviceRole }).flatMap(
      ([input, arn]) => (arn === undefined ? [] : [[input, arn] as const]),
    );
    return faultsOr(
      named.flatMap(([input, arn]) => faultsOf(input, arn, expectedAccounts, region)),
      named.length === 0
        ? 'No input names a role.'
        : `${named.map(([input]) => input).join(' and ')} fit the region${expectedAccounts.length > 0 ? ' and expected-account-ids' : ''}.`,
    );
  },
};
