import type { Change, ResourceTargetDefinition } from '@aws-sdk/client-cloudformation';
import { type Expression, isMap } from '../../cloudformation/expression.ts';
import { differences } from '../../stack/property-differences.ts';
import type { ResourceChange } from '../../stack/proposal.ts';

type SdkChange = NonNullable<Change['ResourceChange']>;
type Detail = ResourceChange['details'][number];

/** A resource before and after the change, as far as CloudFormation knows them. */
interface Contexts {
  readonly before: Expression | undefined;
  readonly after: Expression | undefined;
}

const parseJson = (text: string | undefined): Expression | undefined => {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Expression;
  } catch {
    return undefined;
  }
};

const contextsOf = ({ BeforeContext, AfterContext }: SdkChange): Contexts => ({
  before: parseJson(BeforeContext),
  after: parseJson(AfterContext),
});

const valueAt = (context: Expression | undefined, path: readonly string[]): Expression | undefined =>
  path.reduce<Expression | undefined>(
    (value, key) => (isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    context,
  );

/** Returns a value as CloudFormation writes it into `BeforeValue`: a string as it is, anything else as JSON. */
const asText = (value: Expression): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Returns the path of a change that names no `Path`: a top-level property, or another attribute of the resource. */
const pathWithoutPath = ({ Attribute, Name }: ResourceTargetDefinition): string[] => {
  if (Attribute === 'Tags') return ['Properties', 'Tags'];
  return [Attribute ?? '', ...(Name ? [Name] : [])];
};

const detail = (path: string, before?: string, after?: string, recreation?: string): Detail => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
  ...(recreation ? { recreation } : {}),
});

/**
 * Returns the details of one target. Without `Path` only the top-level property is known, although the change may be
 * deep inside it: the contexts then give each nested difference with its values.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceTargetDefinition.html
 */
const detailsOf = (target: ResourceTargetDefinition, { before, after }: Contexts): Detail[] => {
  const { Path, BeforeValue, AfterValue, RequiresRecreation } = target;
  if (Path) return [detail(Path, BeforeValue, AfterValue, RequiresRecreation)];
  const path = pathWithoutPath(target);
  const found = path[0] === 'Properties' ? differences(valueAt(before, path), valueAt(after, path), path) : [];
  if (found.length === 0) return [detail(`/${path.join('/')}`, BeforeValue, AfterValue, RequiresRecreation)];
  return found.map((one) =>
    detail(
      `/${one.path.join('/')}`,
      one.before === undefined ? undefined : asText(one.before),
      one.after === undefined ? undefined : asText(one.after),
      RequiresRecreation,
    ),
  );
};

/** Returns the details without repetitions: CloudFormation lists a property once per cause, with the same values. */
const withoutRepetitions = (details: readonly Detail[]): Detail[] => [
  ...new Map(details.map((one) => [JSON.stringify(one), one])).values(),
];

const targetsOf = ({ Details = [] }: SdkChange): ResourceTargetDefinition[] =>
  Details.flatMap(({ Target }) => Target ?? []);

/** Returns `plain` with the targets of `valued` in the place of its own; those that `valued` does not cover stay. */
const mergedTargets = (plain: SdkChange, valued: SdkChange): ResourceTargetDefinition[] => {
  const covered = targetsOf(valued);
  const isCovered = ({ Attribute, Name }: ResourceTargetDefinition): boolean =>
    covered.some((one) => one.Attribute === Attribute && one.Name === Name);
  return [...covered, ...targetsOf(plain).filter((target) => !isCovered(target))];
};

const changeOf = (
  change: SdkChange,
  targets: readonly ResourceTargetDefinition[],
  contexts: Contexts,
): ResourceChange => ({
  action: change.Action ?? 'Dynamic',
  logicalId: change.LogicalResourceId ?? '',
  ...(change.PhysicalResourceId ? { physicalId: change.PhysicalResourceId } : {}),
  type: change.ResourceType ?? '',
  ...(change.Replacement ? { replacement: change.Replacement } : {}),
  ...(change.PolicyAction ? { policyAction: change.PolicyAction } : {}),
  details: withoutRepetitions(targets.flatMap((target) => detailsOf(target, contexts))),
});

/**
 * Translates the `Changes` of DescribeChangeSet. `valued` was described with `IncludePropertyValues`: it has `Path` and
 * values, and may lack resources and properties. `plain` was described without: it is complete, and names each changed
 * top-level property (`Attribute`, `Name`) once per cause. Without `plain` the valued changes are complete.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html
 */
export const resourceChanges = (valued: readonly Change[], plain: readonly Change[] = valued): ResourceChange[] => {
  const known = new Map(valued.map(({ ResourceChange: one = {} }) => [one.LogicalResourceId, one]));
  return plain.map(({ ResourceChange: change = {} }) => {
    const withValues = known.get(change.LogicalResourceId) ?? change;
    return changeOf(change, mergedTargets(change, withValues), contextsOf(withValues));
  });
};
