import { type AttributeTable, attributeExpression, attributesOf } from '../cloudformation/attributes.ts';
import type { ResourceContribution } from '../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import { type RenderSymbol, symbolsIn } from '../cloudformation/render.ts';
import type { TemplateSymbol } from '../cloudformation/symbol.ts';
import { shape } from '../config/schema.ts';
import { shapeAt } from '../config/shape-walk.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { readsBorrowed } from '../stage/borrowed-secrets.ts';
import type { Neighbour } from '../stage/resource.ts';
import { hintForUnknownResource } from '../stage/unknown-resource.ts';

/** Everything that a reference of the config can point to. */
export interface ReferenceTargets {
  /** The resources of the config by name, for `$ResourceParam`. */
  readonly neighbours: ReadonlyMap<string, Neighbour>;
  /** The resources of the template by logical id, for `$CfResourceParam`. */
  readonly resources: ReadonlyMap<string, ResourceContribution>;
  /** The attributes of CloudFormation's resource types. */
  readonly table: AttributeTable;
}

/**
 * Returns the function that renders references of the config as expressions; it keeps images and code, which are named later.
 */
export const spelling =
  (targets: ReferenceTargets): RenderSymbol =>
  (symbol) => {
    switch (symbol.kind) {
      case 'resource-param':
        return targets.neighbours.get(symbol.resource)?.params[symbol.param];
      case 'cf-resource-param':
        return attributeOf(symbol.id, symbol.attribute, targets);
      case 'secret':
        return dynamicReference(symbol);
      case 'import':
        return { 'Fn::ImportValue': symbol.name ?? `CfStackOutput(${symbol.stack}, ${symbol.output})` };
      case 'open':
        return symbol.placeholder;
      case 'image':
      case 'code':
        return undefined;
    }
  };

/**
 * Returns the expression for an attribute of a template's resource, or undefined where there is none. A resource with
 * `referenceAs` replaces `Ref` and `Fn::GetAtt` by expressions of its own.
 */
const attributeOf = (id: string, attribute: string, { resources, table }: ReferenceTargets): Expression | undefined => {
  const resource = resources.get(id);
  if (!resource) return undefined;
  const expression = attribute === 'Ref' ? ref(id) : attributeExpression(table, resource.body.Type, id, attribute);
  const replacements = resource.referenceAs?.expressions;
  if (expression === undefined || !replacements) return expression;
  const written = JSON.stringify(expression);
  const name = Object.keys(replacements).find(
    (one) => JSON.stringify(one === 'Ref' ? ref(id) : getAtt(id, one)) === written,
  );
  return name === undefined ? expression : replacements[name];
};

/**
 * Returns the dynamic reference to a secret of Secrets Manager, `{{resolve:secretsmanager:…}}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
 */
const dynamicReference = ({ name, key, arn }: TemplateSymbol & { kind: 'secret' }): string =>
  `{{resolve:secretsmanager:${arn ?? name}:SecretString${key === undefined ? '' : `:${key}`}}}`;

/**
 * Returns an error for each reference of a resolved config that points to nothing, and a warning for each secret that
 * would be readable in the deployed resource.
 */
export const checkReferences = (resolved: unknown, targets: ReferenceTargets): Diagnostic[] =>
  reportEach(symbolsIn(resolved), ({ symbol, path }): Diagnostic[] => {
    switch (symbol.kind) {
      case 'secret':
        return isReadableSecret(resolved, path) ? [readableSecret(symbol.name, path)] : [];
      case 'resource-param':
        return isSecretParam(symbol, targets) && isReadableSecret(resolved, path)
          ? [readableParam(symbol, path, targets)]
          : checkResourceParam(symbol, path, targets);
      case 'cf-resource-param':
        return checkCfResourceParam(symbol, path, targets);
      default:
        return [];
    }
  });

/**
 * Returns the diagnostics of `checkReferences` without those about logical ids, which only an expansion makes known.
 */
export const checkParamReferences = (
  resolved: unknown,
  neighbours: ReferenceTargets['neighbours'],
  table: AttributeTable,
): Diagnostic[] =>
  checkReferences(resolved, { neighbours, resources: new Map(), table }).filter(
    ({ code }) => code !== 'directives/unknown-logical-id',
  );

/** True for a parameter whose value a secret of the stack has. */
const isSecretParam = (
  { resource, param }: TemplateSymbol & { kind: 'resource-param' },
  { neighbours }: ReferenceTargets,
): boolean => neighbours.get(resource)?.secrets?.[param] !== undefined;

/** True unless AWS hides the value at a path, or it is a variable of a job or function, which its own check reports. */
const isReadableSecret = (resolved: unknown, path: Path): boolean =>
  path[4] !== 'environment' && path[3] !== 'environment' && !shapeAt(shape, resolved, path)?.secret;

const readableSecret = (name: string, path: Path): Diagnostic =>
  warningAt(
    'directives/readable-secret',
    path,
    `CloudFormation writes the secret ${name} in here, where whoever may describe the resource may read it.`,
    'Give the secret to a job as a variable of its own, or keep it only where AWS hides the value, as it does with passwords of databases.',
  );

/** Returns the warning about a parameter with a secret that would be readable; the error about one that a preview borrows. */
const readableParam = (
  { resource, param }: TemplateSymbol & { kind: 'resource-param' },
  path: Path,
  { neighbours }: ReferenceTargets,
): Diagnostic =>
  neighbours.get(resource)?.borrowed
    ? readsBorrowed(resource, param, path)
    : readableSecret(`${param} of ${resource}`, path);

const checkResourceParam = (
  { resource, param }: TemplateSymbol & { kind: 'resource-param' },
  path: Path,
  { neighbours, resources }: ReferenceTargets,
): Diagnostic[] => {
  const target = neighbours.get(resource);
  if (!target)
    return [
      errorAt(
        'config/unknown-resource',
        path,
        `There is no resource "${resource}" in this config.`,
        resources.has(resource)
          ? `It is a CloudFormation resource: write $CfResourceParam('${resource}', 'Arn'), or another attribute.`
          : hintForUnknownResource(resource, [...neighbours.keys()]),
      ),
    ];
  if (target.params[param] !== undefined) return [];
  return [
    errorAt(
      'directives/unknown-parameter',
      path,
      `"${resource}", of type ${target.type}, has no parameter "${param}".`,
      target.absent?.[param] ?? didYouMean(param, Object.keys(target.params)),
    ),
  ];
};

const checkCfResourceParam = (
  { id, attribute }: TemplateSymbol & { kind: 'cf-resource-param' },
  path: Path,
  targets: ReferenceTargets,
): Diagnostic[] => {
  const resource = targets.resources.get(id);
  if (!resource)
    return mayExistLater(id, targets)
      ? []
      : [
          errorAt(
            'directives/unknown-logical-id',
            path,
            `No resource of the template has the logical id "${id}".`,
            didYouMean(id, [...targets.resources.keys()]),
          ),
        ];
  if (attributeOf(id, attribute, targets) !== undefined) return [];
  return [
    errorAt(
      'directives/unknown-attribute',
      path,
      `${resource.body.Type} has no attribute "${attribute}".`,
      didYouMean(attribute, attributesOf(targets.table, resource.body.Type)?.attributes ?? []),
    ),
  ];
};

/** True if a resource whose type is not compiled yet may have a CloudFormation resource with this logical id. */
export const mayExistLater = (id: string, { neighbours }: Pick<ReferenceTargets, 'neighbours'>): boolean =>
  [...neighbours.values()].some(({ name, later }) => later && id.startsWith(logicalId(name)));
