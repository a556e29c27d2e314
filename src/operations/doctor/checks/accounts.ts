import { type Fault, fault, faultsOr } from '../../../doctor/verdict.ts';
import { partitionOf } from '../../../stage/partitions.ts';
import type { OfflineCheck } from '../check.ts';
import type { DoctorRequest } from '../doctor-request.ts';

/** Returns the faults in the ARN of a role that an input names. */
const faultsOf = (
  input: string,
  arn: string,
  { expectedAccounts: expected, region, assumesRegion }: DoctorRequest,
): readonly Fault[] => {
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
    // A region that nobody gave says nothing of the partition.
    ...(partition === name || assumesRegion
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

/** Returns the sentence about roles without a fault, by what they were compared with. */
const fitting = (inputs: string, { expectedAccounts, assumesRegion }: DoctorRequest): string => {
  const compared = [
    ...(assumesRegion ? [] : ['the region']),
    ...(expectedAccounts.length > 0 ? ['expected-account-ids'] : []),
  ];
  return compared.length === 0
    ? `${inputs} are compared with nothing: neither a region nor expected-account-ids is given.`
    : `${inputs} fit ${compared.join(' and ')}.`;
};

/** Looks at the accounts and partitions of the roles that inputs name. */
export const accounts: OfflineCheck = {
  name: 'accounts',
  about: 'accounts of roles',
  needs: 'nothing',
  look: async ({ request }) => {
    const { role, serviceRole } = request;
    const named = Object.entries({ 'role-to-assume': role, 'cloudformation-role-arn': serviceRole }).flatMap(
      ([input, arn]) => (arn === undefined ? [] : [[input, arn] as const]),
    );
    return faultsOr(
      named.flatMap(([input, arn]) => faultsOf(input, arn, request)),
      named.length === 0 ? 'No input names a role.' : fitting(named.map(([input]) => input).join(' and '), request),
    );
  },
};
