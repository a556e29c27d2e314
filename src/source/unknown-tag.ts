import { nearest } from '../diagnostics/suggest.ts';
import { visible } from '../diagnostics/visible.ts';
import type { errorAtOffset } from './error-at-offset.ts';
import { isShortTag, usableTags } from './short-tags.ts';

/**
 * Returns the arguments of `errorAtOffset` for a YAML tag that is not known, or for a short form of CloudFormation at a
 * place where it is not read. The tag is empty if the parser did not name it; `argument` is the text behind it.
 */
export const unknownTag = (offset: number, tag: string, argument = ''): Parameters<typeof errorAtOffset> => {
  if (isShortTag(tag))
    return [
      'source/unknown-tag',
      offset,
      `The YAML tag ${tag} is read only in \`cloudformationResources\` and \`overrides\`, which are in CloudFormation's language.`,
      directiveFor(tag, argument),
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

/** Returns the hint to write the directive that stands for a short form with its argument. */
const directiveFor = (tag: string, argument: string): string => {
  const inPlace = 'in its place';
  if (tag === '!Ref' && /^[A-Za-z0-9]+$/.test(argument))
    return `Write $CfResourceParam('${argument}', 'Ref') ${inPlace}.`;
  const [, id, attribute] = /^([A-Za-z0-9]+)\.([\w.]+)$/.exec(argument) ?? [];
  if (tag === '!GetAtt' && id !== undefined) return `Write $CfResourceParam('${id}', '${attribute}') ${inPlace}.`;
  const [, stack, output] = /^([A-Za-z0-9-]+)-([A-Za-z0-9]+)$/.exec(argument) ?? [];
  if (tag === '!ImportValue')
    return stack === undefined
      ? `Write $CfStackOutput('<stack>', '<output>') ${inPlace}, with the stack and the output that exports the value.`
      : `Write $CfStackOutput('${stack}', '${output}') ${inPlace}, if the output ${output} of the stack ${stack} exports the value.`;
  return `Write \`$CfResourceParam('LogicalId', 'Attribute')\`, or another directive, ${inPlace}.`;
};
