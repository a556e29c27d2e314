import { sorted } from '../cloudformation/canonical.ts';
import type { Expression, ExpressionMap } from '../cloudformation/expression.ts';
import { templateMetadata } from '../cloudformation/metadata.ts';
import { render } from '../cloudformation/render.ts';
import type { TemplateSymbol } from '../cloudformation/symbol.ts';
import type { StackGraph } from '../graph/graph.ts';
import { type DeployedParts, type LeftParts, noDeployedParts } from '../shared/deployed-parts.ts';
import { withFormerPermissions } from './former-policy.ts';
import { withVersions } from './versions.ts';

/** A CloudFormation template with sorted keys; the same config always gives the same bytes. */
export interface Template {
  /** The whole template as a value. */
  readonly template: Expression;
  /** The JSON that is sent to CloudFormation: ASCII without whitespace. */
  readonly templateText: string;
}

/**
 * Escapes every character outside ASCII as `\uXXXX`. GetTemplate returns such a character as `?`, so a template with
 * one would always differ from the deployed one.
 */
const escapeNonAscii = (text: string): string =>
  text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Returns a value as JSON in ASCII, indented by two spaces or without whitespace. */
export const asciiJson = (value: unknown, indent?: 2): string => escapeNonAscii(JSON.stringify(value, null, indent));

/** Returns a section of a template with the body of each of its parts by name; none if it would be empty. */
const bodiesOf = (
  section: string,
  parts: ReadonlyMap<string, { readonly body: unknown }>,
): Readonly<Record<string, unknown>> =>
  parts.size ? { [section]: Object.fromEntries([...parts].map(([name, { body }]) => [name, body])) } : {};
/** Returns a template with the parts of the deployed one that stay: in each section its own entries win. */
const withLeftParts = (template: Readonly<Record<string, unknown>>, { sections }: Pick<LeftParts, 'sections'>) => ({
  ...template,
  ...Object.fromEntries(
    Object.entries(sections)
      .map(([name, entries]): [string, object] => [name, { ...entries, ...Object(template[name]) }])
      .filter(([, entries]) => Object.keys(entries).length > 0),
  ),
});

/** Returns a template of an earlier deployment with the parts of the deployed one that stay. */
export const withDeployedParts = (
  template: Expression,
  { left, permissions = {} }: Pick<DeployedParts, 'left' | 'permissions'>,
): Template => {
  const own = Object(template) as ExpressionMap;
  const Resources = withFormerPermissions(Object(own.Resources) as ExpressionMap, permissions);
  const next = sorted(withLeftParts({ ...own, Resources }, left)) as Expression;
  return { template: next, templateText: asciiJson(next) };
};

/** Returns the name of an image or of a function's code; undefined for any other symbol. */
export type NamePart = (symbol: TemplateSymbol & { readonly kind: 'image' | 'code' }) => Expression | undefined;

/**
 * Returns the template of a stack graph. `nameOf` names images and code of functions; `config` is the path of the config file,
 * which the template's metadata contains; `deployed` holds parts of the deployed template that stay.
 */
export const synthesize = (
  graph: StackGraph,
  nameOf: NamePart,
  config: string,
  { left, permissions = {} }: Pick<DeployedParts, 'left' | 'permissions'> = noDeployedParts,
): Template => {
  const own = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Batch jobs of ${graph.stage.project}, stage ${graph.stage.stage}.`,
    Metadata: templateMetadata(config),
    ...bodiesOf('Parameters', graph.parameters),
    ...bodiesOf('Conditions', graph.conditions),
    Resources: withFormerPermissions(
      Object.fromEntries(
        [...graph.resources].map(([id, { body: resource }]) => [
          id,
          graph.unnamed.has(id)
            ? render(resource, (symbol) =>
                symbol.kind === 'image' || symbol.kind === 'code' ? nameOf(symbol) : graph.spell(symbol),
              )
            : (resource as unknown as Expression),
        ]),
      ),
      permissions,
    ),
    ...(graph.outputs.size
      ? {
          Outputs: Object.fromEntries(
            [...graph.outputs].map(([name, { value, description, exported }]) => [
              name,
              {
                Value: value,
                ...(description === undefined ? {} : { Description: description }),
                ...(exported ? { Export: { Name: { 'Fn::Sub': `\${AWS::StackName}-${name}` } } } : {}),
              },
            ]),
          ),
        }
      : {}),
  };
  const template = sorted(withLeftParts(withVersions(own, graph), left)) as Expression;
  return { template, templateText: asciiJson(template) };
};
