import { causeIn } from '../../src/drift/cause.ts';
import { denialIn } from '../../src/drift/denial.ts';
import type { Trail } from '../../src/ports/drift.ts';
import type { Account } from './account.ts';

/** Implements the Trail port on an account in memory. */
export const fakeTrail = (account: Account): Trail => ({
  lastDenial: async (session, service, since) => {
    if (account.trail === 'denied') return undefined;
    return (account.trail.get(session) ?? [])
      .flatMap((event) => denialIn(JSON.stringify(event), service, since) ?? [])
      .sort((a, b) => b.at - a.at)[0]?.message;
  },
  lastChange: async (names) => {
    if (account.trail === 'denied') return { kind: 'unreadable', why: 'not allowed to read CloudTrail' };
    const { trail } = account;
    for (const name of names) {
      const [newest] = (trail.get(name) ?? [])
        .flatMap((event) => causeIn(JSON.stringify(event)) ?? [])
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
      if (newest) return { kind: 'found', cause: newest };
    }
    return { kind: 'none' };
  },
});
