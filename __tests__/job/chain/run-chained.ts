import type { Chain } from '../../../src/job/chain/chain.ts';
import { chainCalls } from '../../../src/job/chain/chain.ts';
import { type ExecutionResult, execute, StateError } from '../../asl/interpreter.ts';
import { definitionOf, type Fate, submitJob, type TestJob } from '../fake-batch.ts';

/** A start of another job that Step Functions has taken. */
export interface Begun {
  readonly machine: string;
  readonly name: string;
  readonly input: { readonly triggerEvent: string; readonly jobName: string };
}

/** The answers of StartExecution to one caller: how often none comes, with or without effect, and whether it refuses for good. */
export interface Answers {
  readonly lostBefore: number;
  readonly lostAfter: number;
  readonly isRefused: boolean;
}

/** The answers of a Step Functions that works. */
export const prompt: Answers = { lostBefore: 0, lostAfter: 0, isRefused: false };

/** The inputs of an execution. */
export interface ChainedRequest {
  readonly job: TestJob;
  readonly chain: Chain;
  readonly fates: readonly Fate[];
  readonly answers?: (machine: string) => Answers;
  readonly input?: unknown;
  /** Calls DynamoDB, Step Functions or AWS Batch for the places of the job. */
  readonly places?: (call: string) => unknown;
  /** Executions that were started before, by machine and name. */
  readonly begun?: Begun[];
}

/** The ARN of the execution that `runChained` runs. */
export const executionArn = 'arn:aws:states:eu-west-1:123456789012:execution:shop-dev-extract:a1b2';

/**
 * Executes the machine of the job `extract`. The n-th SubmitJob call has the n-th of the fates. StartExecution refuses a name
 * that a machine has had before, as for a closed execution.
 */
export const runChained = async (request: ChainedRequest): Promise<ExecutionResult & { readonly begun: Begun[] }> => {
  const { job, chain, fates, answers = () => prompt, input = { triggerEvent: '{"a":1}' }, places } = request;
  const begun = request.begun ?? [];
  const calls = new Map<string, number>();
  const names = Object.keys(chainCalls(chain));
  const text = JSON.stringify(definitionOf({ ...job, chain }, 'extract')).replace(/\$\{(\w+)\}/g, (_, key) => {
    if (key === 'SubmitJob') return submitJob;
    if (/^On(Success|Failure)\d/.test(key) && !names.includes(key)) throw new Error(`${key} has no value`);
    return key;
  });
  let submitted = 0;
  const start = ({ StateMachineArn: machine, Name: name, Input }: Record<string, string>) => {
    const call = (calls.get(`${machine}`) ?? 0) + 1;
    calls.set(`${machine}`, call);
    const { lostBefore, lostAfter, isRefused } = answers(`${machine}`);
    if (isRefused) throw new StateError('Sfn.AccessDeniedException', 'not authorized');
    if (call <= lostBefore) throw new StateError('Sfn.SdkClientException', 'no answer');
    if (begun.some((one) => one.machine === machine && one.name === name))
      throw new StateError('Sfn.ExecutionAlreadyExistsException', 'there is one');
    begun.push({ machine: `${machine}`, name: `${name}`, input: JSON.parse(`${Input}`) });
    if (call <= lostBefore + lostAfter) throw new StateError('Sfn.SdkClientException', 'no answer');
    return { ExecutionArn: `${machine}:${name}` };
  };
  const ended = await execute(JSON.parse(text), {
    input,
    context: {
      StateMachine: { Id: 'arn', Name: 'shop-dev-extract' },
      Execution: { Id: executionArn, Name: 'a1b2', StartTime: '2026-11-30T02:00:00.000Z' },
    },
    task: (resource, args) => {
      if (resource === 'StartExecution') return start(args);
      if (resource !== submitJob) {
        if (places === undefined) throw new Error(`an unknown task ${resource}`);
        return places(resource);
      }
      const fate = fates[submitted++];
      if (fate === undefined) throw new Error('there are more SubmitJob calls than outcomes');
      if (fate.kind === 'fails') throw new StateError(fate.error, fate.cause);
      return { JobId: `job-${submitted}`, Status: 'SUCCEEDED' };
    },
  });
  return { ...ended, begun };
};
