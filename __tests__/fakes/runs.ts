import type { JobLogs, Runs } from '../../src/ports/runs.ts';
import type { RunState } from '../../src/runs/run.ts';
import type { Account } from './account.ts';
import type { FakeRun } from './run-account.ts';

const stateOf = ({ attempts, waitsFor, startedAt, stoppedAt, ...execution }: FakeRun): RunState => ({
  execution: {
    ...execution,
    startedAt: new Date(startedAt),
    ...(stoppedAt === undefined ? {} : { stoppedAt: new Date(stoppedAt) }),
  },
  ...(waitsFor === undefined ? {} : { waitsFor }),
  attempts: attempts.map(({ beganAt, endedAt, job, failure, infrastructureRetry }, index) => {
    const over = endedAt ?? attempts[index + 1]?.beganAt ?? stoppedAt;
    return {
      number: attempts.slice(0, index + 1).filter((one) => one.infrastructureRetry === undefined).length,
      ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }),
      beganAt: new Date(beganAt),
      ...(over === undefined ? {} : { endedAt: new Date(over) }),
      ...(job === undefined ? {} : { job, jobId: job.id }),
      ...(failure === undefined ? {} : { failure }),
    };
  }),
});

/** Starts a run in memory; does nothing if there is one of this name. */
export const startRun = (account: Account, stateMachine: string, name: string, input: string): string => {
  const arn = `${stateMachine.replace(':stateMachine:', ':execution:')}:${name}`;
  if (!account.runs.some((one) => one.arn === arn))
    account.runs.push({
      arn,
      name,
      stateMachine,
      status: 'RUNNING',
      startedAt: Date.UTC(2026, 0, 1),
      input,
      attempts: [],
    });
  account.deeds.push(`start ${arn}`);
  return arn;
};

/** Stops a run in memory; its job goes on. */
export const stopRun = (account: Account, arn: string, cause: string): void => {
  const found = account.runs.find((one) => one.arn === arn);
  account.deeds.push(`stop ${arn}`);
  if (found?.status !== 'RUNNING') return;
  Object.assign(found, { status: 'ABORTED', error: 'stopped', cause, stoppedAt: Date.UTC(2026, 0, 1, 1) });
};

/** Implements the Runs port on an account in memory. A run that is watched goes on by the account's steps alone. */
export const fakeRuns = (account: Account): Runs => {
  let serial = 0;
  const read = async (arn: string): Promise<RunState | undefined> => {
    account.runSteps.shift()?.();
    const found = account.runs.find((one) => one.arn === arn);
    return found && stateOf(found);
  };
  return {
    freshName: (kind) => `${kind}-20261124T120000Z-${String(++serial).padStart(8, '0')}`,
    putEvent: async (bucket, key, text) => {
      account.objects.set(`${bucket}/${key}`, text);
      account.deeds.push(`put ${bucket}/${key}`);
    },
    start: async (machine, name, input) => startRun(account, machine, name, input),
    latest: async (machine, most) =>
      account.runs
        .filter(({ stateMachine }) => stateMachine === machine)
        .reverse()
        .slice(0, most)
        .map(({ arn, name, status, startedAt, stoppedAt }) => ({
          arn,
          name,
          status,
          startedAt: new Date(startedAt),
          ...(stoppedAt === undefined ? {} : { stoppedAt: new Date(stoppedAt) }),
        })),
    read,
    async *watch(arn) {
      for (let reads = 0; reads < 1_000; reads++) {
        const state = await read(arn);
        if (state !== undefined) yield state;
      }
      throw new Error('a run that is watched never ends');
    },
    stop: async (arn, cause) => stopRun(account, arn, cause),
    variables: async (definition) => account.jobVariables.get(definition),
    jobs: async (ids) => ids.flatMap((id) => account.children.get(id) ?? []),
    terminate: async (jobId, reason) => void account.deeds.push(`terminate ${jobId}: ${reason}`),
    queue: async (queue, job) => {
      const found = account.jobQueues.get(queue);
      if (found === undefined) return undefined;
      const { front, ...state } = found;
      const index = front?.indexOf(job) ?? -1;
      const jobs = account.runs.flatMap(({ attempts }) => attempts.flatMap((one) => one.job ?? []));
      const headReason = jobs.find(({ arn }) => arn === front?.[0])?.reason;
      return {
        name: queue.split('/').at(-1) ?? '',
        ...state,
        ...(index < 0 ? {} : { position: index + 1 }),
        ...(index > 0 && headReason !== undefined ? { headReason } : {}),
      };
    },
  };
};

/** Implements the JobLogs port on an account in memory; a page has two lines. */
export const fakeJobLogs = (account: Account): JobLogs => ({
  read: async ({ group, name, from }, token) => {
    const all = account.logs.get(`${group} ${name}`);
    if (all === undefined) return { lines: [], token, isEnd: true };
    const lines = all.filter(({ at }) => from === undefined || at >= from.getTime());
    const start = Number(token ?? 0);
    const page = lines.slice(start, start + 2).map(({ at, text }) => ({ at: new Date(at), text }));
    const next = String(start + page.length);
    return { lines: page, token: next, isEnd: next === token };
  },
});
