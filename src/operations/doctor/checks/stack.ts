import { Refused } from '../../../diagnostics/refused.ts';
import { fine, unknown, type Verdict } from '../../../doctor/verdict.ts';
import { assertRepository } from '../../../stack/ownership.ts';
import { nextStep, refusalOfBlocked } from '../../../stack/state-table.ts';
import { stageOf } from '../../../stage/stage.ts';
import type { StackToCheck } from '../../drift/checks/check.ts';
import { type AccountCheck, faultBy, isStack, type KnownSubject, unknownBy } from '../check.ts';
import { goesOnFromFailure } from '../goes-on.ts';
import { orRefusal } from '../look-at-each.ts';

/** Returns the fault of a stack of another repository, which every command of this workflow refuses; none of any other. */
const ownerFaults = async ({ project, request }: KnownSubject, { stack }: StackToCheck): Promise<Verdict[]> => {
  const { repositoryId, stage } = request;
  const found = await orRefusal(async () =>
    assertRepository(stack, stageOf(String(project), stage), 'plan', { repositoryId }),
  );
  return found instanceof Refused ? [faultBy(found, 'Every command of this workflow that changes it is refused.')] : [];
};

/** Returns what the state of a stack means for the next deployment. */
const stateVerdict = async ({ world, request }: KnownSubject, { stack }: StackToCheck): Promise<Verdict> => {
  const { name, status } = stack;
  const step = nextStep(stack, 'deploy');
  if (step.kind !== 'blocked') return fine(`The stack ${name} is ${status}.`);
  const goesOn = nextStep(stack, 'deploy', true).kind !== 'blocked' && (await goesOnFromFailure(world, request));
  return goesOn
    ? fine(
        `The stack ${name} is ${status}: its last deployment failed and was not undone, and the next one goes on from there, since the config has disableAutoRollback: true.`,
      )
    : faultBy(refusalOfBlocked(name, stack, step), 'No deployment changes it before that.');
};

/** Looks at the stack itself: whether it is one of this repository, and in a state in which it can be deployed. */
export const stack: AccountCheck = {
  name: 'stack',
  about: 'stack',
  needs: 'credentials',
  look: async (subject) => {
    const { stack: found } = subject;
    if (found instanceof Refused)
      return [found.code === 'stack/foreign' ? faultBy(found, 'Every command refuses it.') : unknownBy(found)];
    if (!isStack(found)) return [unknown(found)];
    const [faults, state] = [await ownerFaults(subject, found), await stateVerdict(subject, found)];
    return faults.length > 0 && state.kind === 'fine' ? faults : [...faults, state];
  },
};
