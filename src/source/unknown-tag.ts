import { nearest } from '../diagnostics/suggest.ts';
import { visible } from '../diagnostics/visible.ts';
import type { errorAtOffset } from './error-at-offset.ts';
import { isShortTag, usableTags } from './short-tags.ts';

/**
 * Returns the arguments of `errorAtOffset` for a YAML tag that is not known, or for a short form of CloudFormation at a
 * place where it is not read. The tag is empty if the parser did not name it.
 */
export const unknownTag = (offset: number, tag: string): Parameters<typeof errorAtOffset> => {
  if (isShortTag(tag))
    return [
      'source/unknown-tag',
      offset,
      `The YAML tag ${tag} is read only in \`cloudformationResources\` and \`overrides\`, which are in CloudFormation's language.`,
      `Write \`$CfResourceParam('LogicalId', 'Attribute')\`, or another directive, in its place.`,
    ];
  // `!Fn::Join` mixes the short form with the long one.
  const meant = nearest(tag.replace(/^!Fn::/i, '!'), usableTags);
  return [
    'source/unknown-tag',
    offset,
    `The YAML tag ${tag === '' ? 'here' : `\`${visible(tag)}\``} is not known.`,
    meant === undefined
      ? 'Remove it; put the value into quotes if it is a text that begins with `!`.'
      : `Did you mean \`${meant}\`? Such short forms are read in \`cloudformationResources\` and \`overrides\`.`,
  ];
};
