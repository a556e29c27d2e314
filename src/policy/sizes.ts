import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, type ExpressionMap, hasFunction, isMap } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** A limit of a policy: its key, the type of AWS Batch's resource requirement, and how a config writes it. */
const limits = [
  { key: 'maxCpu', type: 'VCPU', former: 'Vcpus', pod: 'cpu', property: 'cpu', code: 'policy/cpu', unit: 'vCPUs' },
  {
    key: 'maxMemory',
    type: 'MEMORY',
    former: 'Memory',
    pod: 'memory',
    property: 'memory',
    code: 'policy/memory',
    unit: 'MiB',
  },
  {
    key: 'maxGpu',
    type: 'GPU',
    former: undefined,
    pod: 'nvidia.com/gpu',
    property: 'gpu',
    code: 'policy/gpu',
    unit: 'GPUs',
  },
] as const;

type Limit = (typeof limits)[number];

/** Stands for a value that only a run knows, such as the result of JSONata: it is no number. */
const later = '{% %}';

/** The keys whose values a run may compute, with all that they hold: `{% … %}` of Step Functions, or a value at a path. */
const computing =
  /^(?:ContainerOverrides|NodeOverrides|NodePropertyOverrides|EcsPropertiesOverride|TaskProperties|Containers|ResourceRequirements)(?:\.\$)?$/;
/** The keys of all that a state of Step Functions gives to what it calls. */
const giving = /^(?:Arguments|Parameters)$/;

/** True for a state that may submit a job: https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html */
const mayCallBatch = ({ Resource }: ExpressionMap): boolean =>
  typeof Resource === 'string' ? /batch:submitjob|\$\{/i.test(Resource) : Resource !== undefined;

/** True for text or a function in the place of a list or map, of which nothing is known. */
const isComputed = (key: string, item: Expression, map: ExpressionMap): boolean =>
  (computing.test(key) || (giving.test(key) && mayCallBatch(map))) &&
  (typeof item === 'string' || (hasFunction(item) && item['Fn::If'] === undefined));

/** Returns the definition of a state machine that is written as text, also with `Fn::Sub`; undefined if it is not known. */
const readDefinition = (written: Expression): Expression | undefined => {
  const sub = isMap(written) ? written['Fn::Sub'] : written;
  const [text] = Array.isArray(sub) ? sub : [sub];
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as Expression;
  } catch {
    return undefined;
  }
};

/** Returns the value of a key; for a path in its place, `Value.$`, what stands for a value of the run. */
const amountAt = (map: ExpressionMap, key: string): Expression[] => {
  if (map[`${key}.$`] !== undefined) return [later];
  return map[key] === undefined ? [] : [map[key]];
};

/** True for a requirement of a kind, or of one that is not known. */
const isRequirement = (map: ExpressionMap, { type }: Limit): boolean => {
  const kind = map.Type ?? map['Type.$'];
  if (kind === type) return true;
  const isKnown = typeof kind === 'string' && map.Type !== undefined && !/^\{%|\$\{/.test(kind);
  return kind !== undefined && !isKnown && amountAt(map, 'Value').length > 0;
};

/**
 * Returns the amount of a kind that a container of a pod asks for below `Limits` or `Requests`, of which memory has the
 * suffix `Mi`: https://docs.aws.amazon.com/batch/latest/APIReference/API_EksContainerResourceRequirements.html
 */
const podAmount = (key: string, item: Expression, limit: Limit): Expression[] => {
  if (!/^(?:Limits|Requests)$/i.test(key) || !isMap(item)) return [];
  return amountAt(item, limit.pod).map((value) =>
    typeof value === 'string' && limit.key === 'maxMemory' ? value.replace(/Mi$/, '') : value,
  );
};

/** Returns the values of a kind in what a key of a map holds: in a definition that is text, too. */
const valuesAt = (key: string, item: Expression, map: ExpressionMap, limit: Limit): Expression[] => {
  if (key === 'DefinitionS3Location') return [later];
  if (key === 'DefinitionString') {
    const definition = readDefinition(item);
    return definition === undefined ? [later] : valuesIn(definition, limit);
  }
  return isComputed(key, item, map) ? [later] : [...podAmount(key, item, limit), ...valuesIn(item, limit)];
};

/**
 * Returns every value of a kind that a job asks for anywhere in a resource: in `ResourceRequirements` of a job
 * definition or of a state machine's overrides, in `Limits` and `Requests` of a pod, or in the former `Vcpus` and `Memory`. A text that is no number stands
 * for what only CloudFormation or a run knows.
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html
 */
const valuesIn = (value: Expression | undefined, limit: Limit): Expression[] => {
  if (Array.isArray(value)) return value.flatMap((item: Expression) => valuesIn(item, limit));
  if (!isMap(value)) return [];
  const own = isRequirement(value, limit) ? amountAt(value, 'Value') : [];
  const former = limit.former === undefined ? [] : amountAt(value, limit.former);
  const inner = Object.entries<Expression>(value).flatMap(([key, item]) => valuesAt(key, item, value, limit));
  return [...own, ...former, ...inner];
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
              : `A job may have ${most} ${unit} at most, and what this one gets is known only to CloudFormation or to the run.`,
            hint: most === 0 ? `Take ${property} out.` : `Ask for ${most} ${unit} or less.`,
          })),
      );
  });
