import { sorted } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { templateMetadata } from '../cloudformation/metadata.ts';
import { render } from '../cloudformation/render.ts';
import type { StackGraph } from '../graph/graph.ts';

/** A CloudFormation template: JSON, keys sorted, the same bytes for the same config. */
export interface Template {
  readonly template: Expression;
  /** Pure ASCII without spaces: what CloudFormation is sent. */
  readonly templateText: string;
}

/**
 * GetTemplate answers every other character as `?`, so that a template which holds one could never be compared with
 * the deployed one.
 */
const ascii = (text: string): string =>
  text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON as pure ASCII, indented by two for people or without spaces. */
export const asciiJson = (value: unknown, indent?: 2): string => ascii(JSON.stringify(value, null, indent));

/** The graph with an image for every job, as a template that names its config's path. */
export const synthesize = (graph: StackGraph, images: ReadonlyMap<string, Expression>, config: string): Template => {
  const template = sorted({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Batch jobs of ${graph.stage.project}, stage ${graph.stage.stage}.`,
    Metadata: templateMetadata(config),
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
