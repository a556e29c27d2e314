import { parseSchedule } from '../../events/parts/schedule-expression.ts';
import { nextRuns } from '../../events/parts/schedule-runs.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

/**
 * True for a cron expression without a next run. With `*` as its month an expression always has one, since some month
 * has every date and every fifth weekday, so most expressions need no search.
 */
const never = (expression: string): boolean =>
  !/^\s*cron\(\s*(?:\S+\s+){3}\*\s/.test(expression) &&
  nextRuns(expression, new Date(0), { count: 1 }).length === 0 &&
  parseSchedule(expression).kind === 'cron';

const on = (expression: string): string =>
  jobExample(`
events:
  - type: schedule
    properties:
      scheduleRate: ${expression}
`);

/** Reports schedules for a date that no year has. */
export const neverFiringSchedule = defineRule({
  type: 'never-firing-schedule',
  says: 'No day of any year fits a schedule.',
  severity: 'warning',
  reason:
    'EventBridge takes every expression whose fields are right, also one whose date does not exist: the 30th of February, or the fifth Friday of a February that never has one. It then fires never, and says nothing.',
  link: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html',
  trips: on('cron(0 6 30 FEB ? *)'),
  spares: on('cron(0 6 29 FEB ? *)'),
  example: on('cron(0 6 L FEB ? *)'),
  check: (linted) =>
    eventsIn(linted).flatMap(({ path, word, event }) => {
      if (event.type !== 'schedule' || !never(event.properties.scheduleRate)) return [];
      return [
        {
          path: [...path, 'scheduleRate'],
          sentence: `No day of any year fits ${event.properties.scheduleRate}, so this never starts the ${word}.`,
          hint: 'Write a date that exists; L is the last day of a month.',
        },
      ];
    }),
});
