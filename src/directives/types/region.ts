import { defineDirective } from '../directive.ts';

/** `$Region()`: the AWS region of this run. */
export const region = defineDirective({
  type: 'region',
  says: 'The AWS region, such as `eu-west-1`.',
  example: '$Region()',
  iamActions: [],
  parameters: [],
  meaning: { kind: 'value', evaluate: (_values, facts) => facts.region },
});
