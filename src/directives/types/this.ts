import { defineDirective } from '../directive.ts';

/** `$This().serviceName`: the config itself, so that a value of it can be used in another place. */
export const this_ = defineDirective({
  type: 'this',
  says: 'The whole config, or what a path leads to in it.',
  example: '$This().serviceName',
  iamActions: [],
  parameters: [],
  meaning: { kind: 'part', path: [] },
});
