import type { Path } from '../../diagnostics/diagnostic.ts';

/**
 * Sections of a CloudFormation template that a config does not have.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
const sections: ReadonlySet<string> = new Set([
  ...['AWSTemplateFormatVersion', 'Conditions', 'Description', 'Globals', 'Hooks', 'Mappings', 'Metadata'],
  ...['Parameters', 'Rules', 'Transform'],
]);

/** Returns the hint for a section of a CloudFormation template, or a part of one; undefined for any other key. */
export const hintForTemplateSection = (key: string, path: Path): string | undefined => {
  const isSection = path.length === 0 && sections.has(key);
  const isPart = path[0] === 'cloudformationResources' && (key === 'Condition' || key.startsWith('Fn::'));
  if (!isSection && !isPart) return undefined;
  return `\`${key.replace(/^(Fn::ForEach)::.*/s, '$1')}\` of CloudFormation's templates is no part of this language: write each resource out, and values or directives such as $Stage(), $Var().name or $CliArgs(…) in its place.`;
};
