import { parseSchedule } from '../../events/parts/schedule-expression.ts';
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

/** Days of the week in numbers that mean the working days or the weekend in crontab, where Monday is 1. */
const meanings: Readonly<Record<string, readonly [here: string, meant: string, named: string]>> = {
  '1-5': ['Sunday to Thursday', 'MON-FRI', 'SUN-THU'],
  '1,2,3,4,5': ['Sunday to Thursday', 'MON-FRI', 'SUN-THU'],
  '6-7': ['Friday and Saturday', 'SAT,SUN', 'FRI,SAT'],
  '6,7': ['Friday and Saturday', 'SAT,SUN', 'FRI,SAT'],
};

/** Reports days of the week in numbers that are most likely counted from Monday. */
export const weekdayNumbers = defineRule({
  type: 'weekday-numbers',
  says: 'Days of the week in numbers are one day earlier than in crontab.',
  severity: 'warning',
  reason:
    'In a schedule of EventBridge 1 is Sunday, in crontab it is Monday. So `1-5` is Sunday to Thursday, where Monday to Friday was probably meant. Names mean the same everywhere.',
  link: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html',
  trips: on('cron(0 4 ? * 1-5 *)'),
  spares: on('cron(0 4 ? * 2-6 *)'),
  example: on('cron(0 4 ? * MON-FRI *)'),
  check: (linted) =>
    eventsIn(linted).flatMap(({ path, event }) => {
      const parsed = event.type === 'schedule' ? parseSchedule(event.properties.scheduleRate) : undefined;
      const weekdays = parsed?.kind === 'cron' ? (parsed.text.split(' ')[4] as string) : '';
      const [here, meant, named] = meanings[weekdays] ?? [];
      if (here === undefined) return [];
      return [
        {
          path: [...path, 'scheduleRate'],
          sentence: `${weekdays} is ${here} here, since EventBridge counts Sunday as 1.`,
          hint: `Write ${meant} if you count from Monday, else ${named}: names leave no doubt.`,
        },
      ];
    }),
});
