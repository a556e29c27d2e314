import { type Expression, type ExpressionMap, isMap } from '../cloudformation/expression.ts';
import type { Amount, Limit } from './limits.ts';
import { amountsIn, isComputed, unknown } from './run-sizes.ts';
import { hasPlaceholder, isPlain, readJson } from './written-values.ts';

/** Calls by which a state starts a job or task, or defines one: https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html */
const calls = /batch:(?:submitjob|registerjobdefinition)|ecs:(?:runtask|starttask|registertaskdefinition)/i;

/** True for a state that starts a job or task, or of which nobody knows what it calls. */
const mayStart = (state: ExpressionMap): boolean => {
  const { Resource } = state;
  if (typeof Resource === 'string') return calls.test(Resource) || hasPlaceholder(Resource);
  return Resource !== undefined || Object.keys(state).some(hasPlaceholder);
};

/** The keys of all that a state gives to what it calls. */
const giving = /^(?:Arguments|Parameters)(?:\.\$)?$/;

/** Returns what a state gives to the call that starts a job or task. */
const amountsOfCall = (state: ExpressionMap, limit: Limit): Amount[] =>
  Object.entries<Expression>(state)
    .filter(([key]) => giving.test(key) || hasPlaceholder(key))
    .flatMap(([, given]) => (isComputed(given) ? unknown('job') : amountsIn(given, limit)));

/** Returns what the states of a definition ask for, at any depth. */
const amountsOfStates = (value: Expression, limit: Limit): Amount[] => {
  if (Array.isArray(value)) return value.flatMap((item: Expression) => amountsOfStates(item, limit));
  if (!isMap(value)) return [];
  const inner = Object.entries<Expression>(value).filter(([key]) => !giving.test(key));
  return [
    ...(mayStart(value) ? amountsOfCall(value, limit) : []),
    ...inner.flatMap(([, item]) => amountsOfStates(item, limit)),
  ];
};

/**
 * Returns every amount of a kind that a state machine's calls may ask for, in a definition that is text, too. A definition in
 * a bucket is not known, and neither is one into which CloudFormation may put more than values.
 */
export const amountsOfMachine = (properties: ExpressionMap, limit: Limit): Amount[] => {
  const { Definition, DefinitionString, DefinitionS3Location, DefinitionSubstitutions = {} } = properties;
  if (DefinitionS3Location !== undefined) return unknown('job');
  if (!isMap(DefinitionSubstitutions) || !Object.values<Expression>(DefinitionSubstitutions).every(isPlain))
    return unknown('job');
  const written = DefinitionString === undefined ? Definition : readJson(DefinitionString);
  return isMap(written) ? amountsOfStates(written, limit) : unknown('job');
};
