import { type Expression, type ExpressionMap, hasFunction, isMap } from '../cloudformation/expression.ts';
import type { Amount, Limit, Sized } from './limits.ts';
import { amountsOfTask, isTask, sumOf } from './task-sizes.ts';
import { branchesOf, capitalized, readJson, requirementOf, valuesOf } from './written-values.ts';

/** The keys whose values a run may compute, with all that they hold: `{% … %}` of Step Functions, or a value at a path. */
const computing =
  /^(?:ContainerOverrides|NodeOverrides|NodePropertyOverrides|EcsPropertiesOverride|EksPropertiesOverride|TaskProperties|PodProperties|Containers|ContainerDefinitions|ContainerProperties|NodeProperties|EcsProperties|EksProperties|ResourceRequirements)(?:\.\$)?$/;
/** The keys of all that a state of Step Functions gives to what it calls, and of what it overrides of a task. */
const giving = /^(?:Arguments|Parameters)$/;
const overriding = /^Overrides(?:\.\$)?$/;
/** Calls by which a state starts a job or task, or defines one: https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html */
const calls = /batch:(?:submitjob|registerjobdefinition)|ecs:(?:runtask|starttask|registertaskdefinition)|\$\{/i;
/** The words of a text that may decide a size. */
const sizeWords = /overrides|requirements|vcpus|cpu|memory/i;

/** True for a state that may start a job or task. */
const mayStart = ({ Resource }: ExpressionMap): boolean =>
  typeof Resource === 'string' ? calls.test(Resource) : Resource !== undefined;

/** True for text or a function in the place of a list or map, of which nothing is known. */
const isComputed = (key: string, item: Expression, map: ExpressionMap): boolean =>
  (computing.test(key) || overriding.test(key) || (giving.test(key) && mayStart(map))) &&
  (typeof item === 'string' || (hasFunction(item) && item['Fn::If'] === undefined));

const unknown = (of: Sized): Amount[] => [{ of, amount: Number.NaN }];

/**
 * Returns the amount of a kind that a container of a pod asks for below `Limits` or `Requests`, of which memory has the
 * suffix `Mi`: https://docs.aws.amazon.com/batch/latest/APIReference/API_EksContainerResourceRequirements.html
 */
const podAmounts = (key: string, item: Expression, limit: Limit): number[] => {
  if (!/^(?:Limits|Requests)$/i.test(key) || !isMap(item)) return [];
  return valuesOf(item, limit.pod).map((value) =>
    Number(typeof value === 'string' && limit.key === 'maxMemory' ? value.replace(/Mi$/, '') : value),
  );
};

/**
 * True for a target of EventBridge that runs a job or task, and whose input overrides how:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */
const isTarget = ({ BatchParameters, EcsParameters, Arn = null }: ExpressionMap): boolean =>
  BatchParameters !== undefined || EcsParameters !== undefined || /:aws-sdk:(?:batch|ecs):/.test(JSON.stringify(Arn));

/** Returns what the input of a target asks for; whoever sends an event decides what a path of it holds. */
const amountsOfInput = (target: ExpressionMap, limit: Limit): Amount[] => {
  const of = target.EcsParameters === undefined ? 'job' : 'task';
  const templates = valuesOf(target, 'InputTransformer').flatMap((one) =>
    isMap(one) ? valuesOf(one, 'InputTemplate') : [],
  );
  const inputs = [...valuesOf(target, 'Input'), ...templates].flatMap((text) => {
    const input = capitalized(readJson(text) ?? null);
    if (isMap(input)) return of === 'task' ? amountsOfTask(input, limit) : amountsIn(input, limit);
    return typeof text !== 'string' || sizeWords.test(text) || text.trimStart().startsWith('<') ? unknown(of) : [];
  });
  return valuesOf(target, 'InputPath').length === 0 ? inputs : [...inputs, ...unknown(of)];
};

/** Returns the amounts of a kind in what a key of a map holds: in a definition that is text, too. */
const amountsAt = (key: string, item: Expression, map: ExpressionMap, limit: Limit): Amount[] => {
  if (key === 'DefinitionS3Location') return unknown('job');
  if (key === 'DefinitionString') {
    const definition = readJson(item);
    return definition === undefined ? unknown('job') : amountsIn(definition, limit);
  }
  if (isComputed(key, item, map)) return unknown(overriding.test(key) ? 'task' : 'job');
  if (key === 'Containers')
    return branchesOf(item).flatMap((list) =>
      sumOf('job', list, (one) => amountsIn(one, limit).map(({ amount }) => amount)),
    );
  if (key === 'Overrides') return branchesOf(item).flatMap((one) => (isMap(one) ? amountsOfTask(one, limit) : []));
  return [...podAmounts(key, item, limit).map((amount): Amount => ({ of: 'job', amount })), ...amountsIn(item, limit)];
};

/** The keys of a task that say its size. */
const taskKeys = /^(?:ContainerDefinitions|ContainerOverrides|Cpu|Memory)(?:\.\$)?$/;

/**
 * Returns every amount of a kind that a job or task may ask for anywhere in a resource: in `ResourceRequirements` of a job
 * definition, in `Limits` and `Requests` of a pod, in the former `Vcpus` and `Memory`, and in what a state machine or a
 * target of EventBridge overrides. Containers of one job count together.
 */
export const amountsIn = (value: Expression | undefined, limit: Limit): Amount[] => {
  if (Array.isArray(value)) return value.flatMap((item: Expression) => amountsIn(item, limit));
  if (!isMap(value)) return [];
  const entries = Object.entries<Expression>(value);
  const inner = (of: typeof entries): Amount[] => of.flatMap(([key, item]) => amountsAt(key, item, value, limit));
  if (isTask(value)) return [...amountsOfTask(value, limit), ...inner(entries.filter(([key]) => !taskKeys.test(key)))];
  const former = limit.former === undefined ? [] : valuesOf(value, limit.former).map(Number);
  const own = [...requirementOf(value, limit), ...former].map((amount): Amount => ({ of: 'job', amount }));
  return [...own, ...(isTarget(value) ? amountsOfInput(value, limit) : []), ...inner(entries)];
};
