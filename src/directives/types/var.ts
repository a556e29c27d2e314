import { defineDirective } from '../directive.ts';

/** `$Var().team.email`: the map `variables` of the config, whose values are written once and used in many places. */
export const var_ = defineDirective({
  type: 'var',
  says: 'The map `variables` of the config, or what a path leads to in it.',
  example: '$Var().team.email',
  iamActions: [],
  parameters: [],
  meaning: { kind: 'part', path: ['variables'] },
});
