import { evaluate } from './jsonata-functions.ts';

// biome-ignore lint/suspicious/noExplicitAny: a definition is JSON of many shapes
type Json = any;

/** An error of a state, with the name that `Retry` and `Catch` match. */
export class StateError extends Error {
  readonly error: string;
  override readonly cause: string;
  constructor(error: string, cause: string) {
    super(`${error}: ${cause}`);
    this.error = error;
    this.cause = cause;
  }
}

/** The inputs of an execution besides the definition. */
export interface ExecutionRequest {
  /** The execution's input, `$states.input` of the first state. */
  readonly input: unknown;
  /** The context object, `$states.context`. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Calls the service of a Task state and returns its result; throws a StateError where the service fails. */
  task(resource: string, args: Json): unknown;
  /** Lets the seconds of a Wait state pass; without it no time passes. */
  wait?(seconds: number): Promise<void>;
  /** Returns the share, 0 to 1, of a retry's delay that full jitter waits; 0.5 by default. */
  readonly random?: () => number;
}

/** The result of an execution, with everything it did on the way. Without `wait` no time passes: waits are only recorded. */
export interface ExecutionResult {
  readonly status: 'SUCCEEDED' | 'FAILED';
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
  /** Seconds of the Wait states, in order. */
  readonly waits: readonly number[];
  /** Seconds before each retry of a task, in order. */
  readonly retries: readonly number[];
  /** Outputs of all states and catchers, in order. */
  readonly outputs: readonly Json[];
}

/** Errors that `States.ALL` does not match (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html). */
const uncatchable = ['States.DataLimitExceeded', 'States.Runtime'];

const matches = (names: readonly string[], error: string) =>
  names.includes(error) ||
  (names.includes('States.ALL') && !uncatchable.includes(error)) ||
  (names.includes('States.TaskFailed') && error !== 'States.Timeout' && !uncatchable.includes(error));

/** Returns the first retrier or catcher that matches an error. */
const handlerOf = (handlers: Json, { error }: StateError): Json =>
  (handlers ?? []).find((one: Json) => matches(one.ErrorEquals, error));

/** An execution in progress. */
interface Execution {
  readonly request: ExecutionRequest;
  variables: Readonly<Record<string, unknown>>;
  /** The input of the current state. */
  input: Json;
  readonly waits: number[];
  readonly retries: number[];
  readonly outputs: Json[];
}

/**
 * Executes a JSONata state machine of Pass, Task, Choice, Wait, Succeed and Fail states as Step Functions does. Throws
 * only for a definition that this interpreter does not support.
 */
export const execute = async (definition: Json, request: ExecutionRequest): Promise<ExecutionResult> => {
  const run: Execution = { request, variables: {}, input: request.input, waits: [], retries: [], outputs: [] };
  const { waits, retries, outputs } = run;
  let name: string | undefined = definition.StartAt;
  while (name !== undefined) {
    const state: Json = definition.States[name];
    if (!state) throw new Error(`There is no state ${name}`);
    try {
      name = await runState(run, state);
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      const catcher = handlerOf(state.Catch, error);
      if (!catcher) return { status: 'FAILED', error: error.error, cause: error.cause, waits, retries, outputs };
      const errorOutput = { Error: error.error, Cause: error.cause };
      await leave(run, catcher, { input: run.input, errorOutput }, errorOutput);
      name = catcher.Next;
    }
  }
  return { status: 'SUCCEEDED', output: run.input, waits, retries, outputs };
};

/** Runs one state and returns the name of the next one, or undefined after the last. Throws a StateError if it fails. */
const runState = async (run: Execution, state: Json): Promise<string | undefined> => {
  const { input } = run;
  switch (state.Type) {
    case 'Choice':
      return choose(run, state);
    case 'Fail':
      return fail(run, state);
    case 'Task': {
      const result = await runTask(run, state);
      await leave(run, state, { input, result }, result);
      break;
    }
    case 'Wait': {
      const seconds = await secondsOf(run, state);
      run.waits.push(seconds);
      await run.request.wait?.(seconds);
      await leave(run, state, { input }, input);
      break;
    }
    case 'Pass':
    case 'Succeed':
      await leave(run, state, { input }, input);
      break;
    default:
      throw new Error(`The interpreter knows no ${state.Type}`);
  }
  return state.End || state.Type === 'Succeed' ? undefined : state.Next;
};

const choose = async (run: Execution, state: Json): Promise<string> => {
  const { input } = run;
  for (const choice of state.Choices) {
    const isTrue = await filled(run, choice.Condition, { input });
    if (typeof isTrue !== 'boolean') throw new StateError('States.QueryEvaluationError', 'Condition is no boolean');
    if (!isTrue) continue;
    await leave(run, choice, { input }, input);
    return choice.Next;
  }
  if (state.Default === undefined) throw new StateError('States.NoChoiceMatched', '');
  await leave(run, state, { input }, input);
  return state.Default;
};

const fail = async (run: Execution, state: Json): Promise<never> => {
  const { input } = run;
  const [error, cause] = [await filled(run, state.Error, { input }), await filled(run, state.Cause, { input })];
  if (typeof error !== 'string' || typeof cause !== 'string') throw new StateError('States.Runtime', 'no text');
  throw new StateError(error, cause);
};

const secondsOf = async (run: Execution, state: Json): Promise<number> => {
  const seconds = await filled(run, state.Seconds, { input: run.input });
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 99_999_999)
    throw new StateError('States.QueryEvaluationError', `Seconds is ${seconds}`);
  return seconds;
};

/** Calls the service of a Task state, as often as its retriers allow. */
const runTask = async (run: Execution, state: Json): Promise<Json> => {
  const counts = new Map<Json, number>();
  for (;;) {
    try {
      return await run.request.task(state.Resource, await filled(run, state.Arguments, { input: run.input }));
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      const retrier = handlerOf(state.Retry, error);
      const count = counts.get(retrier) ?? 0;
      if (!retrier || count >= (retrier.MaxAttempts ?? 3)) throw error;
      counts.set(retrier, count + 1);
      run.retries.push(delayOf(retrier, count, run.request));
    }
  }
};

const delayOf = (retrier: Json, count: number, { random = () => 0.5 }: ExecutionRequest): number => {
  const delay = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** count;
  const jitter = retrier.JitterStrategy === 'FULL' ? random() : 1;
  return jitter * Math.min(delay, retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY);
};

/**
 * Leaves a state, choice or catcher: its `Output`, or `defaultOutput` without one, becomes the next input, and `Assign`
 * sets variables. Both read the variables from before.
 */
const leave = async (run: Execution, part: Json, states: Json, defaultOutput: Json): Promise<void> => {
  const output = 'Output' in part ? await filled(run, part.Output, states) : defaultOutput;
  const assigned = await filled(run, part.Assign ?? {}, states);
  run.variables = { ...run.variables, ...assigned };
  run.outputs.push(output);
  run.input = output;
};

/** Returns a value with each `{% … %}` inside it evaluated; `states` is `$states` without `context`. */
const filled = async (run: Execution, value: Json, states: Json): Promise<Json> => {
  if (typeof value !== 'string' && !JSON.stringify(value)?.includes('{%')) return value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => filled(run, item, states)));
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(async ([key, item]) => [key, await filled(run, item, states)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
  const text = typeof value === 'string' ? /^\{%(.*)%\}$/s.exec(value)?.[1] : undefined;
  if (text === undefined) return value;
  const bindings = { ...run.variables, states: { context: run.request.context, ...states } };
  return evaluate(text, bindings).catch((error: Error) => {
    throw new StateError('States.QueryEvaluationError', `${error.message ?? error}`);
  });
};
