import { Refused } from '../../diagnostics/refused.ts';
import type { Verdict } from '../../doctor/verdict.ts';
import { unknownBy } from './check.ts';

/** Returns the result of a step, or what AWS or a guard refused. */
export const orRefusal = async <T>(step: () => Promise<T>): Promise<T | Refused> => {
  try {
    return await step();
  } catch (problem) {
    if (problem instanceof Refused) return problem;
    throw problem;
  }
};

/**
 * Looks at one thing after the other, since AWS throttles reads of Batch and of IAM soon, and returns all verdicts. A refusal is
 * a verdict about its thing alone, so that it hides no fault of another one; a refusal that several have is there once.
 */
export const lookAtEach = async <T>(
  things: readonly T[],
  look: (thing: T) => Promise<readonly Verdict[]>,
): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = [];
  const refusals = new Set<string>();
  for (const thing of things) {
    const found = await orRefusal(() => look(thing));
    if (!(found instanceof Refused)) verdicts.push(...found);
    else if (!refusals.has(found.message)) {
      refusals.add(found.message);
      verdicts.push(unknownBy(found));
    }
  }
  return verdicts;
};
