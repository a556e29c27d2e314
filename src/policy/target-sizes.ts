import { type Expression, type ExpressionMap, isMap } from '../cloudformation/expression.ts';
import type { Amount, Limit } from './limits.ts';
import { amountsIn, unknown } from './run-sizes.ts';
import { amountsOfTask } from './task-sizes.ts';
import { branchesOf, capitalized, hasPlaceholder, readJson } from './written-values.ts';

/** Stands in a text for what only CloudFormation knows. */
const gap = '\0';

/** Returns a text with a gap for each part that only CloudFormation knows. */
const textWithGaps = (value: Expression): string => {
  if (typeof value === 'string') return value.replaceAll(/\{\{[^{}]*\}\}/g, gap);
  if (!isMap(value)) return gap;
  const [sub] = Array.isArray(value['Fn::Sub']) ? value['Fn::Sub'] : [value['Fn::Sub']];
  if (typeof sub === 'string') return sub.replaceAll(/\$\{[^{}]*\}/g, gap);
  const join = value['Fn::Join'];
  if (!Array.isArray(join) || !Array.isArray(join[1]) || typeof join[0] !== 'string') return gap;
  return join[1].map(textWithGaps).join(join[0]);
};

/** True for the name or an attribute of a resource, whose ARN is no address of a call. */
const isOfResource = (value: Expression): boolean => isMap(value) && (value.Ref ?? value['Fn::GetAtt']) !== undefined;

/**
 * True for the address of a call of AWS Batch or ECS that a schedule makes, or of one that nobody knows:
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
const isCall = (value: Expression): boolean =>
  branchesOf(value).some((branch) => {
    if (isOfResource(branch)) return false;
    const text = textWithGaps(branch);
    const [, , service = text, , , ...rest] = text.split(':');
    const isUniversal = service === 'scheduler' || service === 'events';
    return (
      /aws-sdk:(?:batch|ecs)/i.test(text) || service.includes(gap) || (isUniversal && rest.join(':').includes(gap))
    );
  });

/** True for a target that runs a job or task, and whose input overrides how: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html */
const isTarget = ({ BatchParameters, EcsParameters, Arn, TargetArn = Arn }: ExpressionMap): boolean =>
  BatchParameters !== undefined || EcsParameters !== undefined || (TargetArn !== undefined && isCall(TargetArn));

/** The words of a text that may decide a size, and the placeholders by which anything may. */
const deciding = /overrides|requirements|vcpus|cpu|memory|\{\{resolve:/i;

/** Returns what an input asks for; whoever sends an event decides what a path of it holds. */
const amountsOfInput = (key: string, written: Expression, of: 'job' | 'task', limit: Limit): Amount[] => {
  if (key === 'InputPath') return unknown(of);
  const input = capitalized(readJson(written) ?? null);
  if (isMap(input) && Object.keys(input).some(hasPlaceholder)) return unknown(of);
  if (isMap(input)) return of === 'task' ? amountsOfTask(input, limit) : amountsIn(input, limit);
  const isOpen = typeof written !== 'string' || deciding.test(written) || written.trimStart().startsWith('<');
  return isOpen ? unknown(of) : [];
};

/** Returns what all inputs below a target ask for. */
const amountsOfTarget = (value: Expression, of: 'job' | 'task', limit: Limit): Amount[] =>
  isMap(value)
    ? Object.entries<Expression>(value).flatMap(([key, item]) =>
        /^Input(?:Path|Template)?$/.test(key)
          ? branchesOf(item).flatMap((one) => amountsOfInput(key, one, of, limit))
          : branchesOf(item).flatMap((one) => amountsOfTarget(one, of, limit)),
      )
    : [];

/** Returns every amount of a kind that the targets of a rule, pipe, schedule or subscriber override of jobs and tasks. */
export const amountsOfTargets = (value: Expression, limit: Limit): Amount[] => {
  if (Array.isArray(value)) return value.flatMap((item: Expression) => amountsOfTargets(item, limit));
  if (!isMap(value)) return [];
  const { BatchJobParameters, EcsTaskParameters } = value;
  const own = isTarget(value) ? amountsOfTarget(value, value.EcsParameters === undefined ? 'job' : 'task', limit) : [];
  const piped = [BatchJobParameters, EcsTaskParameters].flatMap((one) =>
    one === undefined ? [] : amountsIn(one, limit),
  );
  return [...own, ...piped, ...Object.values<Expression>(value).flatMap((item) => amountsOfTargets(item, limit))];
};
