/** Reads templates as JSON and reports faults. A rule that finds nothing to check has a fault, too. */

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of many shapes, and rules break it on purpose
export type Json = any;

/** A resource of a template. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Json;
  readonly DependsOn?: string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Metadata?: Json;
}

/** A template as the rules read it. */
export interface Template {
  readonly Resources: Record<string, Json>;
  readonly Parameters?: Record<string, Json>;
  readonly Conditions?: Record<string, Json>;
  readonly Outputs: Record<string, Json>;
}

/** Sentences on what is wrong; none if the rule is kept. */
export type Faults = readonly string[];

/** True if two values are the same JSON. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Returns all resources of these types with their logical ids. */
export const ofType = ({ Resources }: Template, ...types: readonly string[]): [string, Json][] =>
  Object.entries(Resources).filter(([, { Type }]) => types.includes(Type));

/** Returns the first resource of a type, or an empty one. */
export const one = (template: Template, type: string, id = ''): Json =>
  ofType(template, type).find(([name]) => name.startsWith(id))?.[1] ?? { Properties: {} };

/** Returns a fault for each resource of the types that does not pass, and one if there is no such resource. */
export const each = (
  template: Template,
  types: string | readonly string[],
  passes: (resource: Json, id: string) => boolean,
): Faults => {
  const found = ofType(template, ...(typeof types === 'string' ? [types] : types));
  return found.length === 0
    ? [`the template has no ${types}`]
    : found.filter(([id, resource]) => !passes(resource, id)).map(([id, { Type }]) => `${id} (${Type})`);
};

/** Returns a fault unless the fact is true. */
export const fact = (holds: boolean, otherwise: string): Faults => (holds ? [] : [otherwise]);

/** Returns every value inside of a value, itself included. */
export function* walk(value: Json): Generator<Json> {
  yield value;
  if (value !== null && typeof value === 'object') for (const item of Object.values(value)) yield* walk(item);
}

/** Returns every IAM statement of the template with its role. */
export const statementsOf = (template: Template): { role: string; statement: Json }[] =>
  ofType(template, 'AWS::IAM::Role').flatMap(([role, { Properties }]) =>
    (Properties.Policies ?? []).flatMap(({ PolicyDocument }: Json) =>
      PolicyDocument.Statement.map((statement: Json) => ({ role, statement })),
    ),
  );

/** Returns the statement of a role that allows an action. */
export const granting = (template: Template, role: string, action: string): Json =>
  statementsOf(template).find((one) => one.role === role && one.statement.Action.includes(action))?.statement;

/** Returns the ids in Ref (`of` is `Ref`) and GetAtt, with the resource that contains them and the attribute. */
export const references = (template: Template): { from: string; to: string; attribute: string }[] =>
  Object.entries(template.Resources).flatMap(([from, { Metadata: _, ...resource }]) =>
    [...walk(resource)].flatMap((value) => {
      if (value === null || typeof value !== 'object') return [];
      if (typeof value.Ref === 'string') return [{ from, to: value.Ref, attribute: 'Ref' }];
      const got = value['Fn::GetAtt'];
      if (Array.isArray(got)) return [{ from, to: got[0], attribute: got[1] }];
      if (typeof got === 'string')
        return [{ from, to: got.split('.')[0] as string, attribute: got.split('.')[1] ?? '' }];
      const sub = value['Fn::Sub'];
      return typeof sub === 'string'
        ? [...sub.matchAll(/\$\{([^!}.]+)(?:\.([^}]+))?\}/g)].map(([, to, attribute = 'Ref']) => ({
            from,
            to: to as string,
            attribute,
          }))
        : [];
    }),
  );

/** Returns the value at a dotted path, or undefined; the value itself at the empty path. */
export const at = (value: Json, path: string): Json =>
  path === '' ? value : path.split('.').reduce((part, key) => part?.[key], value);

/** Sets the value at a dotted path; `undefined` deletes it. */
export const put = (value: Json, path: string, item: Json): void => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  const parent = at(value, keys.join('.'));
  if (item === undefined) delete parent[last];
  else parent[last] = item;
};
