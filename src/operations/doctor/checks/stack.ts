import { Refused } from '../../../diagnostics/refused.ts';
import { fine, unknown } from '../../../doctor/verdict.ts';
import { nextStep, refusalOfBlocked } from '../../../stack/state-table.ts';
import { type AccountCheck, faultBy, isStack, unknownBy } from '../check.ts';

/** Looks at the state of the stack: whether it can be deployed. */
export const stack: AccountCheck = {
  name: 'stack',
  about: 'stack',
  needs: 'credentials',
  look: async ({ stack: found }) => {
    if (found instanceof Refused)
      return [found.code === 'stack/foreign' ? faultBy(found, 'Every command refuses it.') : unknownBy(found)];
    if (!isStack(found)) return [unknown(found)];
    const { name, status } = found.stack;
    const step = nextStep(found.stack, 'deploy');
    if (step.kind !== 'blocked') return [fine(`The stack ${name} is ${status}.`)];
    return [faultBy(refusalOfBlocked(name, found.stack, step), 'No deployment changes it before that.')];
  },
};
