import type { FakeChangeSet } from '../fakes/fake-stack.ts';
import { pageOf } from './server.ts';

const incomplete =
  '[WARN] --include-property-values option can return incomplete ChangeSet data because: values are too many';

/** Returns a changed property. In AWS `Path` and values come with property values only, `Name` is the top-level property. */
const targetOf = (
  { path, before, after, recreation }: FakeChangeSet['changes'][number]['details'][number],
  values: boolean,
) => {
  const [, Attribute, Name] = path.split('/');
  return {
    Attribute,
    Name,
    RequiresRecreation: recreation,
    ...(values ? { Path: path, BeforeValue: before, AfterValue: after } : {}),
  };
};

/**
 * Returns the reason of a failure. In AWS it is absent with property values
 * (https://github.com/boto/boto3/issues/4178), or displaced by the warning that values are missing (https://github.com/aws/aws-cdk-cli/issues/1780).
 */
const reasonOf = ({ status, failure }: FakeChangeSet, values: boolean, hidden: boolean): string | undefined => {
  if (values) return hidden ? incomplete : undefined;
  return status === 'FAILED' ? failure : undefined;
};

/** The answer of DescribeChangeSet. */
export const describedChangeSet = (
  changeSet: FakeChangeSet,
  form: URLSearchParams,
  {
    incompleteValues,
    executionStatus,
  }: { readonly incompleteValues: boolean; readonly executionStatus?: string | undefined },
) => {
  const { id, stackId, status } = changeSet;
  const isCreated = status === 'CREATE_COMPLETE';
  const page = pageOf(changeSet.changes, form.get('NextToken'));
  const values = form.get('IncludePropertyValues') === 'true';
  const hidden = values && incompleteValues;
  const changes = (hidden ? page.items.slice(0, 1) : page.items).map((change) => ({
    Type: 'Resource',
    ResourceChange: {
      Action: change.action,
      LogicalResourceId: change.logicalId,
      PhysicalResourceId: change.physicalId,
      ResourceType: change.type,
      Replacement: change.replacement,
      PolicyAction: change.policyAction,
      Details: change.details.map((detail) => ({ Target: targetOf(detail, values) })),
    },
  }));
  return {
    ChangeSetId: id,
    StackId: stackId,
    Status: status,
    StatusReason: reasonOf(changeSet, values, hidden),
    ExecutionStatus: isCreated ? (executionStatus ?? 'AVAILABLE') : 'UNAVAILABLE',
    Changes: isCreated ? changes : [],
    NextToken: isCreated && !hidden ? page.next : undefined,
  };
};
