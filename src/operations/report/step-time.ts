import type { World } from '../../ports/world.ts';

/** The duration of a step of a deployment. */
export interface StepTime {
  readonly what: string;
  readonly milliseconds: number;
}

/** Does a step, and returns its result with the time that it took. */
export const timed = async <T>(
  world: Pick<World, 'elapsed'>,
  what: string,
  step: () => Promise<T>,
): Promise<{ readonly result: T; readonly time: StepTime }> => {
  const begin = world.elapsed();
  const result = await step();
  return { result, time: { what, milliseconds: world.elapsed() - begin } };
};
