import { sorted } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { templateMetadata } from '../cloudformation/metadata.ts';
import { render } from '../cloudformation/render.ts';
import type { StackGraph } from '../graph/graph.ts';

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

/**
 * Returns the template of a stack graph. `images` are the image names by job; `config` is the path of the config file,
 * which the template's metadata contains.
 */
export const synthesize = (graph: StackGraph, images: ReadonlyMap<string, Expression>, config: string): Template => {
  const template = sorted({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Batch jobs of ${graph.stage.project}, stage ${graph.stage.stage}.`,
    Metadata: templateMetadata(config),
    ...bodiesOf('Parameters', graph.parameters),
    ...bodiesOf('Conditions', graph.conditions),
    Resources: Object.fromEntries(
      [...graph.resources].map(([id, { body: resource }]) => [
        id,
        render(resource, (symbol) => (symbol.kind === 'image' ? images.get(symbol.job) : graph.spell(symbol))),
      ]),
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
  }) as Expression;
  return { template, templateText: asciiJson(template) };
};
