import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, type ExpressionMap, hasFunction, isMap } from '../cloudformation/expression.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Policy } from './policy.ts';
import { type Amount, amountsOf, memoryOfCpu, type Sized } from './task-sizes.ts';
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

/** The beginnings of sentences about what asks for an amount. */
const subjects: Readonly<Record<Sized, string>> = {
  job: 'A job',
  task: 'A task of a service',
  function: 'A function',
};

/** Returns the resource of the config that a template's resource was made of; undefined for any other. */
const ownerOf = ({ config }: Judged, resource: ResourceContribution) => {
  const at = placeOf(resource);
  return at[0] === 'resources' ? config.resources[String(at[1])] : undefined;
};

/**
 * True for a resource that is no machinery of ours, or one that an override may have changed: functions that start jobs have
 * sizes of ours.
 */
const isAuthors = (judged: Judged, resource: ResourceContribution): boolean => {
  const owner = ownerOf(judged, resource);
  if (owner === undefined) return placeOf(resource)[0] === 'cloudformationResources';
  return resource.body.Type !== 'AWS::Lambda::Function' || owner.type === 'function' || owner.overrides !== undefined;
};

/** Returns the place of the number in the config, if that is too large; else of the resource, for an override. */
const placeIn = (judged: Judged, resource: ResourceContribution, { key, property }: Limit, most: number): Path => {
  const at = placeOf(resource);
  const owner = ownerOf(judged, resource);
  const { resources = {}, memory } = (owner?.properties ?? {}) as {
    readonly resources?: Readonly<Partial<Record<string, number>>>;
    readonly memory?: number;
  };
  if (owner?.type === 'function' && memory !== undefined) {
    if ((key === 'maxCpu' ? memory / memoryOfCpu : memory) > most) return [...at, 'properties', 'memory'];
  } else if (Number(resources[property]) > most) return [...at, 'properties', 'resources', property];
  return owner?.overrides === undefined ? at : [...at, 'overrides'];
};

/** Returns the amounts of a kind that a resource asks for, each once. */
const askedFor = (judged: Judged, resource: ResourceContribution, limit: Limit): Amount[] => {
  const { Type, Properties } = resource.body;
  const isJob = sizing.includes(Type);
  if (isJob || (limit.key === 'maxGpu' && Type === 'AWS::ECS::TaskDefinition'))
    return [...new Set(valuesIn(Properties as Expression, limit))].map((value) => ({
      of: isJob ? 'job' : 'task',
      amount: Number(value),
    }));
  if (limit.key === 'maxGpu' || !isAuthors(judged, resource)) return [];
  return amountsOf(resource, limit.key);
};

/** Returns the sentence about an amount that a policy does not allow. */
const sentenceOf = ({ of, amount }: Amount, { key, unit }: Limit, most: number): string => {
  const may = `${subjects[of]} may have ${most} ${unit} at most, and`;
  if (!Number.isFinite(amount)) {
    const known = of === 'job' ? 'to CloudFormation or to the run' : 'to CloudFormation';
    return `${may} what this one gets is known only ${known}.`;
  }
  const byMemory = of === 'function' && key === 'maxCpu';
  const rounded = Math.ceil(amount * 100) / 100;
  return byMemory
    ? `${may} this one has ${rounded} by its memory: AWS gives a function one for every ${memoryOfCpu.toLocaleString('en')} MiB.`
    : `${may} this one has ${rounded}.`;
};

/** Returns what to do about an amount that a policy does not allow. */
const hintOf = ({ of }: Amount, { key, property, unit }: Limit, most: number): string => {
  if (most === 0) return `Take ${property} out.`;
  return of === 'function' && key === 'maxCpu'
    ? `Ask for ${most * memoryOfCpu} MiB of memory or less.`
    : `Ask for ${most} ${unit} or less.`;
};

/**
 * Returns a violation for each job, each task of a service and each function that asks for more than a policy allows, or for
 * an amount that nobody knows yet.
 */
export const oversized = (policy: Policy, judged: Judged): Violation[] =>
  limits.flatMap((limit) => {
    const most = policy[limit.key];
    if (most === undefined) return [];
    return [...judged.resources.values()].flatMap((resource) =>
      askedFor(judged, resource, limit)
        .filter(({ amount }) => !(amount <= most))
        .map((one) => ({
          code: limit.code,
          path: placeIn(judged, resource, limit, most),
          sentence: sentenceOf(one, limit, most),
          hint: hintOf(one, limit, most),
        })),
    );
  });
