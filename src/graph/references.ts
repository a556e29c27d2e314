import { type AttributeTable, attributeExpression, attributesOf } from '../cloudformation/attributes.ts';
import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { type Spelling, symbolsIn } from '../cloudformation/render.ts';
import type { TemplateSymbol } from '../cloudformation/symbol.ts';
import { shape } from '../config/schema.ts';
import { shapeAt } from '../config/shape-walk.ts';
import { complaint, type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { tellEach } from '../diagnostics/tell-each.ts';
import type { Neighbour } from '../stage/resource.ts';

/** What references may speak of. */
export interface Known {
  readonly neighbours: ReadonlyMap<string, Neighbour>;
  readonly resources: ReadonlyMap<string, ResourceContribution>;
  readonly table: AttributeTable;
}

/** A reference by logical id, in the spelling that its owner asks for, or by Ref and GetAtt. */
const cfResourceParam = (id: string, attribute: string, known: Known): Expression | undefined => {
  const resource = known.resources.get(id);
  if (!resource) return undefined;
  const expression =
    attribute === 'Ref' ? ref(id) : attributeExpression(known.table, resource.body.Type, id, attribute);
  const { expressions } = resource.referenceAs ?? {};
  if (expression === undefined || !expressions) return expression;
  const written = JSON.stringify(expression);
  const key = Object.keys(expressions).find(
    (name) => JSON.stringify(name === 'Ref' ? ref(id) : getAtt(id, name)) === written,
  );
  return key === undefined ? expression : expressions[key];
};

/** Whether the id may be a child of a resource that is not compiled yet. */
const isChildOfLater = (id: string, { neighbours }: Known): boolean =>
  [...neighbours.values()].some(({ name, later }) => later && id.startsWith(logicalId(name)));

/** How symbols are spelt once everything is merged. */
export const spelling =
  (known: Known): Spelling =>
  (symbol) => {
    switch (symbol.kind) {
      case 'resource-param':
        return known.neighbours.get(symbol.resource)?.params[symbol.param];
      case 'cf-resource-param':
        return cfResourceParam(symbol.id, symbol.attribute, known);
      case 'secret':
        return dynamicReference(symbol);
      case 'import':
        return { 'Fn::ImportValue': symbol.name ?? `CfStackOutput(${symbol.stack}, ${symbol.output})` };
      case 'open':
        return symbol.stands;
      case 'image':
        return undefined;
    }
  };

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html */
const dynamicReference = ({ name, key, arn }: TemplateSymbol & { kind: 'secret' }): string =>
  `{{resolve:secretsmanager:${arn ?? name}:SecretString${key === undefined ? '' : `:${key}`}}}`;

/** Complaints about references in the resolved config that lead nowhere. */
export const checkReferences = (resolved: unknown, known: Known): Diagnostic[] =>
  tellEach(symbolsIn(resolved), ({ symbol, path }): Diagnostic[] => {
    // The job's own file tells of those in its variables.
    if (symbol.kind === 'secret' && path[4] !== 'environment' && !shapeAt(shape, resolved, path)?.secret)
      return [
        warning(
          'directives/readable-secret',
          path,
          `CloudFormation writes the secret ${symbol.name} in here, where whoever may describe the resource may read it.`,
          'Give the secret to a job as a variable of its own, or keep it only where AWS hides the value, as it does with passwords of databases.',
        ),
      ];
    if (symbol.kind === 'resource-param') {
      const target = known.neighbours.get(symbol.resource);
      if (!target)
        return [
          complaint(
            'config/unknown-resource',
            path,
            `There is no resource "${symbol.resource}" in this config.`,
            known.resources.has(symbol.resource)
              ? `It is a CloudFormation resource: write $CfResourceParam('${symbol.resource}', 'Arn'), or another attribute.`
              : didYouMean(symbol.resource, [...known.neighbours.keys()]),
          ),
        ];
      if (target.params[symbol.param] === undefined)
        return [
          complaint(
            'directives/unknown-parameter',
            path,
            `"${symbol.resource}", of type ${target.type}, has no parameter "${symbol.param}".`,
            target.absent?.[symbol.param] ?? didYouMean(symbol.param, Object.keys(target.params)),
          ),
        ];
    }
    if (symbol.kind === 'cf-resource-param') {
      const resource = known.resources.get(symbol.id);
      if (!resource)
        return isChildOfLater(symbol.id, known)
          ? []
          : [
              complaint(
                'directives/unknown-logical-id',
                path,
                `No resource of the template has the logical id "${symbol.id}".`,
                didYouMean(symbol.id, [...known.resources.keys()]),
              ),
            ];
      if (cfResourceParam(symbol.id, symbol.attribute, known) === undefined)
        return [
          complaint(
            'directives/unknown-attribute',
            path,
            `${resource.body.Type} has no attribute "${symbol.attribute}".`,
            didYouMean(symbol.attribute, attributesOf(known.table, resource.body.Type)?.attributes ?? []),
          ),
        ];
    }
    return [];
  });
