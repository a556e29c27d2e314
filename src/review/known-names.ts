import { type Expression, isFunction, isMap } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';
import type { Config } from '../config/schema.ts';
import { resources } from '../generated/resources.ts';
import type { AnyResource } from '../resources/resource.ts';
import type { ParamOutput } from '../stack/outputs-document.ts';
import { ownerOf } from '../stack/owners.ts';
import { resourcesIn } from '../stack/template-changes.ts';
import { markedText, type NamedTexts } from './expression-text.ts';

/** An expression that has a name: a parameter of a resource of the config. */
interface Known {
  readonly expression: Expression;
  readonly words: string;
  /** The name of the resource in the config. */
  readonly resource: string;
}

/** Names of the resources that expressions of both templates refer to. */
export interface KnownNames {
  /** The names for `expressionText`. */
  readonly texts: NamedTexts;
  /** Returns the name in the config of the resource that an expression is a parameter of. */
  resourceOf(expression: Expression | undefined): string | undefined;
}

/** Returns the outputs of a template as expressions by name. */
const outputsIn = (template: Expression | undefined): Readonly<Record<string, Expression>> => {
  const { Outputs } = (isMap(template) ? template : {}) as { Outputs?: unknown };
  const entries = isMap(Outputs) ? Object.entries(Outputs) : [];
  return Object.fromEntries(
    entries.flatMap(([name, output]) => (isMap(output) && output.Value !== undefined ? [[name, output.Value]] : [])),
  );
};

/** Returns the parameter, `arn`, of an output of a resource that the config no longer has, `LakeArn`. */
const paramIn = (output: string, resource: string): string | undefined => {
  const rest = output.startsWith(logicalId(resource)) ? output.slice(logicalId(resource).length) : '';
  return rest ? rest.charAt(0).toLowerCase() + rest.slice(1) : undefined;
};

/** Returns the names of the config's resources that a template was made of, by its `Metadata`, longest first. */
const ownersIn = (template: Expression | undefined): string[] =>
  [...new Set(Object.values(resourcesIn(template)).flatMap((resource) => ownerOf(resource) ?? []))].sort(
    (one, other) => other.length - one.length,
  );

const types = resources as readonly AnyResource[];

/** The kinds of main children that several types have: they tell none of them. */
const sharedKinds: ReadonlySet<string> = new Set(
  types
    .flatMap(({ mainChild, alsoMain = [] }) => [mainChild, ...alsoMain])
    .filter((kind, index, all) => all.indexOf(kind) !== index),
);

/**
 * Returns the type in the config of a resource that only a template shows, by the id of its main child; undefined if that
 * is of no type, or may be of several.
 */
export const typeIn = (template: Expression | undefined, resource: string): string | undefined => {
  const all = resourcesIn(template);
  const isThere = (kind: string, type: string | undefined): boolean => {
    const id = logicalId(resource) + kind;
    return kind !== '' && Object.hasOwn(all, id) && (type === undefined || all[id]?.Type === type);
  };
  return types.find(({ mainChild, mainType, alsoMain = [] }) =>
    [mainChild, ...alsoMain].some(
      (kind) => !sharedKinds.has(kind) && isThere(kind, kind === mainChild ? mainType : undefined),
    ),
  )?.type;
};

/** Returns the parameters of resources that only the former template has. */
const formerNames = (before: Expression | undefined, params: readonly ParamOutput[]): Known[] => {
  const current = new Set(params.map(({ output }) => output));
  const owners = ownersIn(before);
  return Object.entries(outputsIn(before)).flatMap(([output, expression]): Known[] => {
    if (current.has(output)) return [];
    const resource = owners.find((name) => paramIn(output, name) !== undefined);
    if (resource === undefined) return [];
    const type = typeIn(before, resource);
    return [{ expression, resource, words: `${paramIn(output, resource)} of ${type ? `${type} ` : ''}${resource}` }];
  });
};

/** Returns what the expressions in the outputs of both templates name: `arn of bucket lake`. */
export const knownNames = (
  { before, ours }: { readonly before: Expression | undefined; readonly ours: Expression },
  params: readonly ParamOutput[],
  config: Config,
): KnownNames => {
  const [was, is] = [outputsIn(before), outputsIn(ours)];
  const known = params.flatMap(({ resource, param, output }): Known[] => {
    const type = config.resources[resource]?.type;
    const words = `${param} of ${type ? `${type} ` : ''}${resource}`;
    return [was[output], is[output]].flatMap((expression) =>
      expression === undefined ? [] : [{ expression, words, resource }],
    );
  });
  const named = [...known, ...formerNames(before, params)].filter(({ expression }) => isFunction(expression));
  const byText = new Map(named.map((one) => [markedText(one.expression), one]));
  return {
    texts: [...byText]
      .map(([text, { words, resource }]) => ({ text, words, resource }))
      .sort((one, other) => other.text.length - one.text.length),
    resourceOf: (expression) => (expression === undefined ? undefined : byText.get(markedText(expression))?.resource),
  };
};
