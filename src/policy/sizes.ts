import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** A limit of a policy: its key, the type of AWS Batch's resource requirement, and how a config writes it. */
const limits = [
  { key: 'maxCpu', type: 'VCPU', former: 'Vcpus', property: 'cpu', code: 'policy/cpu', unit: 'vCPUs' },
  { key: 'maxMemory', type: 'MEMORY', former: 'Memory', property: 'memory', code: 'policy/memory', unit: 'MiB' },
  { key: 'maxGpu', type: 'GPU', former: undefined, property: 'gpu', code: 'policy/gpu', unit: 'GPUs' },
] as const;

type Limit = (typeof limits)[number];

/**
 * Returns every value of a kind that a job asks for anywhere in a resource: in `ResourceRequirements` of a job
 * definition or of a state machine's overrides, or in the former `Vcpus` and `Memory`.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html
 */
const valuesIn = (value: Expression | undefined, limit: Limit): Expression[] => {
  if (Array.isArray(value)) return value.flatMap((item: Expression) => valuesIn(item, limit));
  if (!isMap(value)) return [];
  const own = value.Type === limit.type && value.Value !== undefined ? [value.Value] : [];
  const former = limit.former !== undefined && value[limit.former] !== undefined ? [value[limit.former]] : [];
  const inner = Object.values(value).flatMap((item) => valuesIn(item, limit));
  return [...own, ...(former as Expression[]), ...inner];
};

/** The types of CloudFormation that decide how much a run of a job gets. */
const sizing = ['AWS::Batch::JobDefinition', 'AWS::StepFunctions::StateMachine'];

/** Returns the place of the number in the config, if that is too large; else of the resource, for an override. */
const placeIn = ({ config }: Judged, resource: ResourceContribution, { property }: Limit, most: number): Path => {
  const at = placeOf(resource);
  const owner = at[0] === 'resources' ? config.resources[String(at[1])] : undefined;
  const own = owner?.type === 'batch-job' ? owner.properties.resources[property] : undefined;
  if (own !== undefined && own > most) return [...at, 'properties', 'resources', property];
  return owner?.overrides === undefined ? at : [...at, 'overrides'];
};

/** Returns a violation for each job that asks for more than a policy allows, or for an amount that nobody knows yet. */
export const oversized = (policy: Policy, judged: Judged): Violation[] =>
  limits.flatMap((limit) => {
    const most = policy[limit.key];
    if (most === undefined) return [];
    const { code, unit, property } = limit;
    return [...judged.resources.values()]
      .filter(({ body }) => sizing.includes(body.Type))
      .flatMap((resource) =>
        [...new Set(valuesIn(resource.body.Properties as Expression, limit))]
          .filter((value) => !(Number(value) <= most))
          .map((value) => ({
            code,
            path: placeIn(judged, resource, limit, most),
            sentence: Number.isFinite(Number(value))
              ? `A job may have ${most} ${unit} at most, and this one has ${Number(value)}.`
              : `A job may have ${most} ${unit} at most, and what this one gets is known only to CloudFormation.`,
            hint: most === 0 ? `Take ${property} out.` : `Ask for ${most} ${unit} or less.`,
          })),
      );
  });
