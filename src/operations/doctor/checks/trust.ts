import { fault, faultsOr, fine, unknown } from '../../../doctor/verdict.ts';
import { trustFaults } from '../../../permissions/trust-faults.ts';
import type { AccountCheck } from '../check.ts';

/** Looks at the trust policy of the role in use: which tokens of GitHub can assume it. */
export const trust: AccountCheck = {
  name: 'trust',
  about: 'trust of the role in use',
  needs: 'credentials',
  look: async ({ world, identity: { arn } }) => {
    const name = /:assumed-role\/([^/]+)\//.exec(arn)?.[1];
    if (name === undefined) return [fine('The credentials in use are of no role.')];
    const role = await (await world.accountRoles()).role(name);
    if (role === undefined) return [unknown(`IAM does not show the role ${name}.`)];
    if (role.trust === undefined) return [unknown(`The trust policy of ${name} cannot be read.`)];
    return faultsOr(
      trustFaults(role.trust).map(({ what, why }) =>
        fault(
          `The trust policy of ${name}: ${what}`,
          why,
          `\`aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument > trust.json\`, name the audience sts.amazonaws.com and the subjects of the jobs that may assume it by StringEquals, and \`aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json\`.`,
        ),
      ),
      `The trust policy of ${name} names what it trusts.`,
    );
  },
};
