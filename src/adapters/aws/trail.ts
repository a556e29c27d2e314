import { Refused } from '../../diagnostics/refused.ts';
import { type CauseLookup, causeIn } from '../../drift/cause.ts';
import { denialIn } from '../../drift/denial.ts';
import type { Trail } from '../../ports/drift.ts';
import type { Clients } from './clients.ts';
import { boundedClock, type Clock } from './clock.ts';
import { callJson } from './signed-calls.ts';

/**
 * Milliseconds between two calls: CloudTrail takes two a second from an account in a region.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
const pause = 500;
/** Longest time of one lookup with all its tries, in milliseconds. */
const patience = 15_000;

/**
 * Returns the port to CloudTrail's event history, the management events of the last 90 days. After the first refusal it
 * is not called again.
 */
export const awsTrail = (clients: Clients, clock: Clock): Trail => {
  let refusal: string | undefined;
  let called = false;

  /** Returns the events of the newest page that have an attribute, as texts. */
  const eventsWith = async (
    AttributeKey: 'ResourceName' | 'Username',
    AttributeValue: string,
    more: object = {},
  ): Promise<readonly string[]> => {
    if (called) await clock.sleep(pause);
    called = true;
    const target = {
      service: 'cloudtrail',
      target: 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101',
      action: 'LookupEvents',
    } as const;
    const answer = await callJson(clients, boundedClock(clock, patience), target, {
      LookupAttributes: [{ AttributeKey, AttributeValue }],
      MaxResults: 50,
      ...more,
    });
    const events = Array.isArray(answer.Events) ? (answer.Events as { CloudTrailEvent?: unknown }[]) : [];
    return events.map(({ CloudTrailEvent }) => String(CloudTrailEvent ?? ''));
  };

  const lookUp = async (name: string): Promise<CauseLookup> => {
    const causes = (await eventsWith('ResourceName', name)).flatMap((event) => causeIn(event) ?? []);
    const [newest] = causes.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    return newest === undefined ? { kind: 'none' } : { kind: 'found', cause: newest };
  };

  /** Notes why CloudTrail may not be read. Throws what is no refusal. */
  const note = (error: unknown): void => {
    if (!(error instanceof Refused)) throw error;
    refusal = error.code === 'aws/denied' ? 'not allowed to read CloudTrail' : `${error.code}: ${error.message}`;
  };

  return {
    lastDenial: async (session, service, since) => {
      if (refusal !== undefined) return undefined;
      try {
        const events = await eventsWith('Username', session, { StartTime: Math.floor(since.getTime() / 1_000) });
        const denials = events.flatMap((event) => denialIn(event, service, since) ?? []);
        return denials.sort((a, b) => b.at - a.at)[0]?.message;
      } catch (error) {
        note(error);
        return undefined;
      }
    },

    lastChange: async (names) => {
      for (const name of new Set(names)) {
        if (refusal !== undefined) return { kind: 'unreadable', why: refusal };
        try {
          const found = await lookUp(name);
          if (found.kind === 'found') return found;
        } catch (error) {
          note(error);
        }
      }
      return refusal === undefined ? { kind: 'none' } : { kind: 'unreadable', why: refusal };
    },
  };
};
