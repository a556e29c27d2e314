import { defineDirective } from '../directive.ts';

/** The config itself, so that one of its values can be used in another place. */
export const this_ = defineDirective({
  type: 'this',
  says: 'The whole config, or what a path leads to in it.',
  example: '$This().serviceName',
  iamActions: [],
  parameters: [],
  meaning: { kind: 'part', path: [] },
});
