import { setTimeout as sleep } from 'node:timers/promises';
import { DescribeExecutionCommand, type DescribeExecutionOutput } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventually } from '../harness.ts';
import { executions, job, sfn } from '../support/account.ts';
import { containersSince, type RanContainer } from '../support/docker.ts';
import { command, deploy, destroyToNothing, only, projectOf, shellJob } from '../support/project.ts';
import { idOf, start } from '../support/runs.ts';
import { withShorterWaits } from '../support/settings.ts';
import { putEvent } from '../support/unpackaged.ts';

const stage = 'pr-13';
const stack = `lab-races-${stage}`;
type Overlap = 'skip' | 'queue' | 'replace';

/** Returns a job that works as many seconds as its event says, and that an event of the bus starts. */
const racing = (overlap: Overlap) =>
  shellJob(
    `takes=$(echo "$STP_TRIGGER_EVENT_DATA" | sed 's/.*takes[^0-9]*\\([0-9]*\\).*/\\1/')
trap 'exit 143' TERM; sleep $takes & wait $!`,
    {
      ...(overlap === 'queue' ? { overlap } : { overlap, lossy: true }),
      events: [
        {
          type: 'event-bus',
          properties: { eventBusName: 'bus', eventPattern: { source: [overlap] }, inputPath: '$.detail' },
        },
      ],
    },
  );
const folder = projectOf({
  serviceName: 'lab-races',
  resources: {
    bus: { type: 'event-bus' },
    skip: racing('skip'),
    queue: racing('queue'),
    replace: racing('replace'),
  },
});

beforeAll(() => deploy(folder, stage));
afterAll(() => destroyToNothing(folder, stage, stack));

/** The ways by which a job is started with an event. */
const ways = {
  event: async (overlap: Overlap, event: Record<string, unknown>) =>
    putEvent(await only(stack, 'AWS::Events::EventBus'), overlap, 'Race', event),
  run: async (overlap: Overlap, event: Record<string, unknown>) => {
    const flags = ['--job', overlap, '--event', JSON.stringify(event), '--wait', 'false'];
    const { code, stderr } = await command('run', folder, stage, { flags });
    if (code !== 0) throw new Error(stderr);
  },
  hand: (overlap: Overlap, event: Record<string, unknown>) => start(stack, machineOf(overlap), event),
};
type Way = keyof typeof ways;
const machineOf = (overlap: Overlap): string => `${overlap[0]?.toUpperCase()}${overlap.slice(1)}`;

/** A start of a race: its way, the milliseconds until then, and the seconds that its container works. */
type Start = { by: Way; at: number; takes: number };
const startBy = (...by: Way[]): fc.Arbitrary<Start> =>
  fc.record({
    by: fc.constantFrom(...by),
    at: fc.oneof(fc.nat(100), fc.nat(4_000)),
    takes: fc.nat(2),
  });
const starts = fc
  .tuple(startBy('event'), startBy('run'), startBy('hand'), fc.array(startBy('event', 'run', 'hand'), { maxLength: 3 }))
  .map(([event, run, hand, more]) => [event, run, hand, ...more]);

/** A start after its race: how its execution ended, and the containers that ran for it. */
type Raced = DescribeExecutionOutput & { name: string; told: Record<string, unknown>; ran: RanContainer[] };

/** Returns the name of a start from a text that its event is a part of. */
const startIn = (text: string | undefined): string => /race\d+-\d+/.exec(text ?? '')?.[0] ?? '';

/** Returns the name of the start whose event a container had. */
const startOf = async ({ jobId }: RanContainer): Promise<string> => {
  const environment = (await job(jobId))?.container?.environment;
  return startIn(environment?.find(({ name }) => name === 'STP_TRIGGER_EVENT_DATA')?.value);
};

let races = 0;

/** Starts a job at these times, and returns the starts after the last has ended, the oldest first. */
const race = async (overlap: Overlap, planned: readonly Start[]): Promise<Raced[]> => {
  const [number, began] = [races++, Date.now()];
  const names = planned.map((_, index) => `race${number}-${index}`);
  await Promise.all(
    planned.map(async ({ by, at, takes }, index) => {
      await sleep(at);
      await ways[by](overlap, { start: names[index], takes });
    }),
  );
  const machine = await idOf(stack, `${machineOf(overlap)}JobExecutionStateMachine`);
  const ended = await eventually(
    async () => {
      const begun = (await executions(machine)).filter(({ startDate }) => Number(startDate) >= began);
      const isOver = begun.length >= planned.length && begun.every(({ status }) => status !== 'RUNNING');
      return isOver && Promise.all(begun.map(describe));
    },
    { seconds: 90, what: `the end of ${planned.length} starts under ${overlap}` },
  );
  expect(ended.map(({ name }) => name).sort()).toEqual(names);
  const ran = await eventually(async () => {
    const containers = await containersSince(began);
    return containers.every(({ to }) => to < Infinity) && containers;
  });
  const ofStart = await Promise.all(ran.map(startOf));
  expect(names).toEqual(expect.arrayContaining(ofStart));
  expect(mostAtOnce(ran)).toBe(1);
  return ended
    .map((one) => ({ ...one, ran: ran.filter((_, index) => ofStart[index] === one.name) }))
    .toSorted((a, b) => Number(a.startDate) - Number(b.startDate));
};

const describe = async ({ executionArn }: { executionArn: string | undefined }) => {
  const described = await sfn.send(new DescribeExecutionCommand({ executionArn }));
  const told: Record<string, unknown> = JSON.parse(described.output ?? '{}');
  return { ...described, name: startIn(described.input), told };
};

/** Returns the greatest number of containers at the same time. */
const mostAtOnce = (ran: readonly RanContainer[]): number =>
  Math.max(0, ...ran.map(({ from }) => ran.filter((other) => other.from <= from && from < other.to).length));

/**
 * The part of its seconds that a wait of the state machine lasts. Under `replace` 15 seconds are for a SubmitJob that is on
 * its way when its execution is stopped, for which the emulator needs less than one.
 */
const waits = { skip: 0.1, queue: 0.1, replace: 0.2 };

/** Checks a law on two random races of a job. */
const everyRace = (overlap: Overlap, law: (raced: readonly Raced[]) => void) =>
  withShorterWaits(waits[overlap], () =>
    fc.assert(
      fc.asyncProperty(starts, async (planned) => law(await race(overlap, planned))),
      { numRuns: 2, endOnFailure: true },
    ),
  );

test('under skip no two of the starts by events, run and by hand run at once, and those that do not run name one that does', () =>
  everyRace('skip', (raced) => {
    const working = raced.filter(({ ran }) => ran.length > 0).map(({ executionArn }) => executionArn);
    for (const { status, told, ran } of raced) {
      expect({ status, ran: ran.length }).toEqual({ status: 'SUCCEEDED', ran: told.skipped === undefined ? 1 : 0 });
      if (told.skipped !== undefined) expect(working).toContain(told.skipped);
    }
  }));

test('under queue each of the starts by events, run and by hand runs once, one after the other', () =>
  everyRace('queue', (raced) => {
    for (const { status, ran } of raced) expect({ status, ran: ran.length }).toEqual({ status: 'SUCCEEDED', ran: 1 });
  }));

test('under replace the newest of the starts by events, run and by hand runs to its end, and no two at once', () =>
  everyRace('replace', (raced) => {
    const [newest, ...older] = raced.toReversed();
    expect({ status: newest?.status, ran: newest?.ran.length }).toEqual({ status: 'SUCCEEDED', ran: 1 });
    for (const { status, told, ran } of older) {
      expect(ran.length).toBeLessThanOrEqual(1);
      if (status !== 'ABORTED') expect(ran.length).toBe(told.replacedBy === undefined ? 1 : 0);
    }
  }));
