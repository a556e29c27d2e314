import type { ResourceChange } from '../stack/proposal.ts';

/**
 * Returns a change as a review shows it. CloudFormation replaces a task definition of ECS in every change, which is another
 * revision of its family: nothing that is there goes with the former one, and its service starts containers of the new one.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html
 */
export const asNewRevision = (change: ResourceChange): ResourceChange =>
  change.type === 'AWS::ECS::TaskDefinition' && change.action === 'Modify'
    ? {
        ...change,
        replacement: 'False',
        details: change.details.map((detail) => ({ ...detail, recreation: 'Never' })),
      }
    : change;
