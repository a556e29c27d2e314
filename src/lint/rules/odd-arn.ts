import { jobExample } from '../../schema/job-example.ts';
import { arnFault } from '../arn-faults.ts';
import { writtenStatements } from '../iam-actions.ts';
import { defineRule } from '../rule.ts';

const statement = (resource: string): string =>
  jobExample(`
iamRoleStatements:
  - Action: [s3:GetObject]
    Resource: ['${resource}']
`);

/** Reports ARNs in statements that IAM accepts, and that stand for nothing or for everything of a service. */
export const oddArn = defineRule({
  type: 'odd-arn',
  says: 'A statement has an ARN that stands for no resource, or for all of a service.',
  severity: 'warning',
  reason:
    'IAM takes ARNs of resources that cannot exist: with a colon too few, an account that has not twelve digits, or a variable of a shell as plain text. The statement then allows nothing, and a run is denied access. And an ARN of fewer than six parts gets a star for each that is missing, so `arn:aws:sqs` is every queue.',
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
  trips: statement('arn:aws:s3::company-reports/*'),
  spares: statement('arn:aws:s3:::company-reports/a b/*'),
  example: statement('arn:aws:s3:::company-reports/*'),
  check: (input) =>
    writtenStatements(input.resources).flatMap(({ statement: { Resource = [] }, path }) =>
      Resource.flatMap((resource, index) => {
        const fault = arnFault(resource);
        return fault === undefined ? [] : [{ path: [...path, 'Resource', index], ...fault }];
      }),
    ),
});
