import { hasToken } from '../../cloudformation/token.ts';
import { parseSchedule } from '../../events/parts/schedule-expression.ts';
import { nextRuns } from '../../events/parts/schedule-runs.ts';
import { jobExample } from '../../schema/job-example.ts';
import { eventsIn } from '../placed-events.ts';
import { defineRule } from '../rule.ts';

const on = (expression: string): string =>
  jobExample(`
events:
  - type: schedule
    properties:
      scheduleRate: ${expression}
`);

/** Returns true for a cron expression with a run before `now` and none after it. */
const isOver = (expression: string, now: Date): boolean => {
  const parsed = hasToken(expression) ? undefined : parseSchedule(expression);
  // With `*` as its year an expression has a run in the last year that a cron expression can name, or none at all.
  if (parsed?.kind !== 'cron' || parsed.text.endsWith(' *)')) return false;
  const isThereOne = (from: Date) => nextRuns(parsed.text, from, { count: 1 }).length > 0;
  return !isThereOne(now) && isThereOne(new Date(0));
};

/** Reports schedules whose last run is over. */
export const pastSchedule = defineRule({
  type: 'past-schedule',
  says: 'A schedule has no run to come.',
  severity: 'warning',
  reason:
    'A cron expression with a year fires in that year alone. EventBridge takes one whose year is over, and it then fires never. A schedule that has done its work can be removed.',
  link: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html',
  trips: on('cron(0 4 1 1 ? 2020)'),
  spares: on('cron(0 4 1 1 ? 2199)'),
  example: on('cron(0 4 1 1 ? *)'),
  check: (linted) =>
    eventsIn(linted).flatMap(({ path, word, event }) =>
      event.type === 'schedule' && isOver(event.properties.scheduleRate, linted.now)
        ? [
            {
              path: [...path, 'scheduleRate'],
              sentence: `The last run of ${event.properties.scheduleRate} is over, so this never starts the ${word} again.`,
              hint: 'Write a later year, or * for every year; or remove the event.',
            },
          ]
        : [],
    ),
});
