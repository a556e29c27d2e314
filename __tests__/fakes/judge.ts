import { judgeFor } from '../../src/config/judge.ts';
import { resources } from '../../src/generated/resources.ts';

/** The judge of every config: with the judges of all types at hand. */
export const { judge, judgeShape } = await judgeFor({
  resources: Object.fromEntries(resources.map(({ type }) => [type, { type }])),
});
