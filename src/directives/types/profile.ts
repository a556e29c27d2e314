import { defineDirective } from '../directive.ts';

/** `$Profile()`: the AWS profile of this run, from `AWS_PROFILE`, else `default`. */
export const profile = defineDirective({
  type: 'profile',
  says: 'The name of the AWS profile in use: `AWS_PROFILE`, or `default`.',
  example: '$Profile()',
  iamActions: [],
  parameters: [],
  meaning: { kind: 'value', evaluate: (_values, facts) => facts.profile ?? 'default' },
});
