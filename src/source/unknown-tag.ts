import type { errorAtOffset } from './error-at-offset.ts';
import { isShortTag } from './short-tags.ts';

/** Returns the arguments of `errorAtOffset` for a YAML tag that is not known; empty if the parser did not name it. */
export const unknownTag = (offset: number, tag: string): Parameters<typeof errorAtOffset> => [
  'source/unknown-tag',
  offset,
  `The YAML tag ${tag || 'here'} is not known.`,
  isShortTag(tag)
    ? `Write \`$CfResourceParam('LogicalId', 'Attribute')\`, or the long form \`${tag === '!Ref' ? 'Ref' : `Fn::${tag.slice(1)}`}: …\`.`
    : 'Remove it; put the value into quotes if it is a text that begins with `!`.',
];
