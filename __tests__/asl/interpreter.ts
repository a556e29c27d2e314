import { evaluate } from './jsonata-functions.ts';

// biome-ignore lint/suspicious/noExplicitAny: a definition is JSON of many shapes
type Json = any;

/** Error name and cause with which a state fails. */
export class StateError extends Error {
  readonly error: string;
  override readonly cause: string;
  constructor(error: string, cause: string) {
    super(`${error}: ${cause}`);
    this.error = error;
    this.cause = cause;
  }
}

/** Surroundings of an execution: the service behind its tasks, and a clock that only records seconds. */
export interface Surroundings {
  readonly input: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  /** Returns the result of a task; throws a StateError. */
  task(resource: string, args: Json): unknown;
  /** Random number from 0 to 1, for jitter; 0.5 by default. */
  readonly random?: () => number;
}

export interface Ended {
  readonly status: 'SUCCEEDED' | 'FAILED';
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
  /** Seconds of the Wait states, in order. */
  readonly waits: readonly number[];
  /** Seconds before each retry of a task. */
  readonly retries: readonly number[];
  /** Outputs of all states, in order. */
  readonly outputs: readonly Json[];
}

/** States.ALL catches neither of these (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html). */
const uncatchable = ['States.DataLimitExceeded', 'States.Runtime'];

const matches = (names: readonly string[], error: string) =>
  names.includes(error) ||
  (names.includes('States.ALL') && !uncatchable.includes(error)) ||
  (names.includes('States.TaskFailed') && error !== 'States.Timeout' && !uncatchable.includes(error));

/** Runs a JSONata machine of Pass, Task, Choice, Wait, Succeed and Fail states, as Step Functions does. */
export const execute = async (definition: Json, around: Surroundings): Promise<Ended> => {
  let variables: Record<string, unknown> = {};
  let input: Json = around.input;
  const waits: number[] = [];
  const retries: number[] = [];
  const outputs: Json[] = [];

  /** Evaluates all expressions of a value, with the variables at the entry of the state. */
  const filled = async (value: Json, states: Json): Promise<Json> => {
    if (typeof value !== 'string' && !JSON.stringify(value)?.includes('{%')) return value;
    if (Array.isArray(value)) return Promise.all(value.map((item) => filled(item, states)));
    if (value !== null && typeof value === 'object') {
      const entries = Object.entries(value).map(async ([key, item]) => [key, await filled(item, states)] as const);
      return Object.fromEntries(await Promise.all(entries));
    }
    const text = typeof value === 'string' ? /^\{%(.*)%\}$/s.exec(value)?.[1] : undefined;
    if (text === undefined) return value;
    const bindings = { ...variables, states: { context: around.context, ...states } };
    return evaluate(text, bindings).catch((error: Error) => {
      throw new StateError('States.QueryEvaluationError', `${error.message ?? error}`);
    });
  };

  /** Ends a state or a catcher: computes output and variables from the variables at its entry. */
  const leave = async (part: Json, states: Json, plain: Json): Promise<Json> => {
    const output = 'Output' in part ? await filled(part.Output, states) : plain;
    const assigned = await filled(part.Assign ?? {}, states);
    variables = { ...variables, ...assigned };
    outputs.push(output);
    return output;
  };

  const work = async (state: Json): Promise<Json> => {
    const counts = new Map<Json, number>();
    for (;;) {
      try {
        return await around.task(state.Resource, await filled(state.Arguments, { input }));
      } catch (error) {
        if (!(error instanceof StateError)) throw error;
        const retrier = (state.Retry ?? []).find((one: Json) => matches(one.ErrorEquals, error.error));
        const count = counts.get(retrier) ?? 0;
        if (!retrier || count >= (retrier.MaxAttempts ?? 3)) throw error;
        counts.set(retrier, count + 1);
        const delay = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** count;
        const jitter = retrier.JitterStrategy === 'FULL' ? (around.random ?? (() => 0.5))() : 1;
        retries.push(jitter * Math.min(delay, retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY));
      }
    }
  };

  /** Returns the name of the next state; undefined after the last one. */
  const step = async (state: Json): Promise<string | undefined> => {
    if (state.Type === 'Choice') {
      for (const choice of state.Choices) {
        const yes = await filled(choice.Condition, { input });
        if (typeof yes !== 'boolean') throw new StateError('States.QueryEvaluationError', 'Condition is no boolean');
        if (!yes) continue;
        input = await leave(choice, { input }, input);
        return choice.Next;
      }
      if (state.Default === undefined) throw new StateError('States.NoChoiceMatched', '');
      input = await leave(state, { input }, input);
      return state.Default;
    }
    if (state.Type === 'Fail') {
      const [error, cause] = [await filled(state.Error, { input }), await filled(state.Cause, { input })];
      if (typeof error !== 'string' || typeof cause !== 'string') throw new StateError('States.Runtime', 'no text');
      throw new StateError(error, cause);
    }
    if (state.Type === 'Wait') {
      const seconds = await filled(state.Seconds, { input });
      if (!Number.isInteger(seconds) || seconds < 0 || seconds > 99_999_999)
        throw new StateError('States.QueryEvaluationError', `Seconds is ${seconds}`);
      waits.push(seconds);
    } else if (state.Type === 'Task') {
      const result = await work(state);
      input = await leave(state, { input, result }, result);
      return state.End ? undefined : state.Next;
    } else if (state.Type !== 'Pass' && state.Type !== 'Succeed') {
      throw new Error(`The interpreter knows no ${state.Type}`);
    }
    input = await leave(state, { input }, input);
    return state.End || state.Type === 'Succeed' ? undefined : state.Next;
  };

  let name: string | undefined = definition.StartAt;
  while (name !== undefined) {
    const state: Json = definition.States[name];
    if (!state) throw new Error(`There is no state ${name}`);
    try {
      name = await step(state);
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      const catcher = (state.Catch ?? []).find((one: Json) => matches(one.ErrorEquals, error.error));
      if (!catcher) return { status: 'FAILED', error: error.error, cause: error.cause, waits, retries, outputs };
      const errorOutput = { Error: error.error, Cause: error.cause };
      input = await leave(catcher, { input, errorOutput }, errorOutput);
      name = catcher.Next;
    }
  }
  return { status: 'SUCCEEDED', output: input, waits, retries, outputs };
};
