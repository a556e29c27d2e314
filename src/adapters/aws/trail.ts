import { Refused } from '../../diagnostics/refused.ts';
import { type CauseLookup, causeIn } from '../../drift/cause.ts';
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

  const lookUp = async (name: string): Promise<CauseLookup> => {
    if (called) await clock.sleep(pause);
    called = true;
    const target = {
      service: 'cloudtrail',
      target: 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101',
      action: 'LookupEvents',
    } as const;
    const answer = await callJson(clients, boundedClock(clock, patience), target, {
      LookupAttributes: [{ AttributeKey: 'ResourceName', AttributeValue: name }],
      MaxResults: 50,
    });
    const events = Array.isArray(answer.Events) ? (answer.Events as { CloudTrailEvent?: unknown }[]) : [];
    const causes = events.flatMap(({ CloudTrailEvent }) => causeIn(String(CloudTrailEvent ?? '')) ?? []);
    const [newest] = causes.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    return newest === undefined ? { kind: 'none' } : { kind: 'found', cause: newest };
  };

  return {
    lastChange: async (names) => {
      for (const name of new Set(names)) {
        if (refusal !== undefined) return { kind: 'unreadable', why: refusal };
        try {
          const found = await lookUp(name);
          if (found.kind === 'found') return found;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          refusal = error.code === 'aws/denied' ? 'not allowed to read CloudTrail' : `${error.code}: ${error.message}`;
        }
      }
      return refusal === undefined ? { kind: 'none' } : { kind: 'unreadable', why: refusal };
    },
  };
};
