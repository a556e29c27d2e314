import type { JobLogs, LogLine } from '../../ports/runs.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { isGone } from './is-gone.ts';
import { callJson } from './signed-calls.ts';

/** An event of a log as GetLogEvents returns it. */
interface LogEvent {
  readonly timestamp?: unknown;
  readonly message?: unknown;
}

const lineOf = ({ timestamp, message }: LogEvent): LogLine => ({
  at: new Date(Number(timestamp ?? 0)),
  text: String(message ?? ''),
});

const target = { service: 'logs', target: 'Logs_20140328', action: 'GetLogEvents' } as const;

/**
 * Returns the port to logs of jobs. A page may be empty although more follow: only a token that is the one that was sent
 * says that there are no more lines.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
 */
export const awsJobLogs = (clients: Clients, clock: Clock): JobLogs => ({
  read: async ({ group, name, from }, token) => {
    try {
      const answer = await callJson(clients, clock, target, {
        logGroupName: group,
        logStreamName: name,
        startFromHead: true,
        ...(from === undefined ? {} : { startTime: from.getTime() }),
        ...(token === undefined ? {} : { nextToken: token }),
      });
      const lines = Array.isArray(answer.events) ? (answer.events as LogEvent[]).map(lineOf) : [];
      const next = typeof answer.nextForwardToken === 'string' ? answer.nextForwardToken : token;
      return { lines, token: next, isEnd: next === token };
    } catch (error) {
      // The stream is made with its first line, which comes seconds after the container has begun.
      if (isGone(error, /^ResourceNotFoundException$/)) return { lines: [], token, isEnd: true };
      throw error;
    }
  },
});
