import { defineDirective } from '../directive.ts';

/** `$Stage()`: the name of the stage of this run. */
export const stage = defineDirective({
  type: 'stage',
  says: 'The name of the stage.',
  example: '$Stage()',
  iamActions: [],
  parameters: [],
  meaning: { kind: 'value', evaluate: (_values, facts) => facts.stage },
});
