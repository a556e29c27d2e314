import type { World } from '../../ports/world.ts';

/** The duration of a step of a deployment. */
export interface StepTime {
  readonly what: string;
  readonly milliseconds: number;
}

/** Does a step, and records how long it took. A step that throws is not recorded. */
export type TimeStep = <T>(what: string, step: () => Promise<T>) => Promise<T>;

/** Returns a function that times steps, and the list to which it adds their durations in order, after those `before`. */
export const stopwatch = (
  world: Pick<World, 'elapsed'>,
  before: readonly StepTime[] = [],
): { readonly times: readonly StepTime[]; readonly timeStep: TimeStep } => {
  const times = [...before];
  const timeStep: TimeStep = async (what, step) => {
    const begin = world.elapsed();
    const result = await step();
    times.push({ what, milliseconds: world.elapsed() - begin });
    return result;
  };
  return { times, timeStep };
};
