import { hasToken } from '../../cloudformation/token.ts';
import { shortestInterval } from '../../events/parts/schedule-runs.ts';
import { placesOf } from '../../job/overlap.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

const every = (expression: string, timeout: number): string =>
  jobExample(`
timeout: ${timeout}
events:
  - type: schedule
    properties:
      scheduleRate: ${expression}
`);

/** Reports schedules that start the next run while the timeout of the job lets the former one go on. */
export const overlappingRuns = defineRule({
  type: 'overlapping-runs',
  says: 'A schedule starts a run before the one before it must have ended.',
  severity: 'warning',
  reason:
    'EventBridge starts a run at every time of its schedule, whether or not the one before it has ended. If the timeout of an attempt is longer than the time between two starts, slow runs pile up: two work on the same data, and each takes instances. A timeout below the interval ends a run before the next one starts; further attempts may still overlap.',
  link: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html',
  trips: every('rate(1 minute)', 3_600),
  spares: every('rate(1 hour)', 3_600),
  example: every('rate(2 hours)', 3_600),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { events, timeout, ...more } }) =>
      events.flatMap((event, index): Finding[] => {
        if (event.type !== 'schedule' || timeout === undefined || placesOf({ events, ...more })) return [];
        const { scheduleRate } = event.properties;
        const seconds = hasToken(scheduleRate) ? undefined : shortestInterval(scheduleRate);
        if (seconds === undefined || seconds >= timeout) return [];
        return [
          {
            path: [...path, 'events', index, 'properties', 'scheduleRate'],
            sentence: `Two starts may be ${seconds} s apart, and one attempt may take ${timeout} s: runs may overlap.`,
            hint: `Start it less often, or write a timeout of ${Math.max(seconds, 60)} or less; or write overlap: skip, queue or replace; if runs may overlap, write \`lint: {overlapping-runs: off}\`.`,
          },
        ];
      }),
    ),
});
