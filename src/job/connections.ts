import { allow, type Statement } from '../cloudformation/contribution.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { screamingSnakeCase } from '../cloudformation/names.ts';
import { checkResourceName } from '../cloudformation/referenced-resource.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';
import type { Opening } from '../stage/opening.ts';
import type { Neighbour } from '../stage/resource.ts';
import type { StackSecret } from '../stage/stack-secret.ts';
import { hintForUnknownResource } from '../stage/unknown-resource.ts';
import type { JobProperties } from './job-shape.ts';

/** AWS services that `connectTo` accepts like resources, each with a sentence for the reference about what it gives. */
export const connectableServices = {
  'aws:ses':
    'every action of Amazon SES on every identity of the account (`ses:*` on `*`), such as to send email, and no variables.',
} as const;

/** The services of `connectableServices` with their statements for a role. */
const services: ReadonlyMap<string, readonly Statement[]> = new Map(
  Object.entries({ 'aws:ses': [allow(['ses:*'], '*')] } satisfies Record<
    keyof typeof connectableServices,
    readonly Statement[]
  >),
);

/**
 * Returns an error for each name in `connectTo` that is no resource of the config or service, or cannot be connected
 * to. `path` leads to the list; `subject` is the word for the resource that has it.
 */
export const checkConnections = (
  names: readonly string[],
  neighbours: ReadonlyMap<string, Neighbour>,
  path: Path,
  subject = 'job',
): Diagnostic[] =>
  reportEach(names, (name, index): Diagnostic[] => {
    const at = [...path, index];
    const target = neighbours.get(name);
    if (target?.connection || services.has(name)) return [];
    if (target)
      return [
        errorAt(
          'config/cannot-connect',
          at,
          `A ${subject} cannot be connected to "${name}", which is of type ${target.type}.`,
          hintInstead(target, subject),
        ),
      ];
    if (hasToken(name)) return checkResourceName(name, at);
    return [
      errorAt(
        'config/unknown-resource',
        at,
        `There is no resource "${name}" under resources in this config.`,
        hintForUnknown(name, connectable(String(path[1]), neighbours)),
      ),
    ];
  });

/** Returns the hint for a resource that nothing is connected to: how it is used instead. */
const hintInstead = ({ name, mountedAs, params }: Neighbour, subject: string): string => {
  if (mountedAs !== undefined && subject !== 'service') {
    const key = subject === 'job' ? 'volumes' : 'volumeMounts';
    return `Remove it, and mount it: ${key}: [{type: ${mountedAs}, properties: {efsFilesystemName: ${name}, mountPath: …}}], which gives the permissions as well.`;
  }
  if (Object.hasOwn(params, 'url'))
    return `Remove it: its address needs no permission. Give it to the ${subject} as a variable with value: $ResourceParam('${name}', 'url').`;
  return `Remove it; grant what the ${subject} needs by iamRoleStatements.`;
};

/** Returns the hint for a name that neither a resource nor a service has: the service or one of `known` that is meant. */
const hintForUnknown = (name: string, known: readonly string[]): string => {
  const service = `aws:${name.toLowerCase()}`;
  if (services.has(service)) return `Did you mean \`${service}\`?`;
  return name.startsWith('aws:')
    ? `Of AWS's own services only ${[...services.keys()].join(', ')} can be connected to; grant others by iamRoleStatements.`
    : hintForUnknownResource(name, known);
};

/** Returns the names that may be connected to the resource `self`: other resources of a fitting type, and services. */
const connectable = (self: string, neighbours: ReadonlyMap<string, Neighbour>): readonly string[] => [
  ...[...neighbours.values()].flatMap(({ name, connection }) => (connection && name !== self ? [name] : [])),
  ...services.keys(),
];

/** The permissions and variables of a job or function by everything in its `connectTo`; names of variables are whole. */
export interface Connections {
  readonly statements: Statement[];
  readonly variables: Readonly<Record<string, Expression>>;
  /** Variables whose values are secrets. */
  readonly secrets: Readonly<Record<string, StackSecret>>;
}

/**
 * Returns the statements for the role of a job or function and the variables `STP_{RESOURCE}_{VARIABLE}` from everything in
 * `connectTo`; the second argument is the job or function.
 */
export const connectionsOf = (
  names: readonly string[],
  { name: self, neighbours }: { readonly name: string; readonly neighbours: ReadonlyMap<string, Neighbour> },
): Connections => {
  const statements: Statement[] = [];
  const variables: Record<string, Expression> = {};
  const secrets: Record<string, StackSecret> = {};
  for (const name of new Set(names)) {
    const general = neighbours.get(name)?.connection;
    const connection = general?.of?.[self] ?? general;
    statements.push(...(connection?.statements ?? services.get(name) ?? []));
    const prefix = `STP_${screamingSnakeCase(name)}_`;
    for (const [key, value] of Object.entries(connection?.variables ?? {})) variables[prefix + key] = value;
    for (const [key, value] of Object.entries(connection?.secrets ?? {})) secrets[prefix + key] = value;
  }
  return { statements, variables, secrets };
};

/** Returns what lets in only what is connected to it, of the resources in `connectTo`. */
export const openingsTo = (names: readonly string[], neighbours: ReadonlyMap<string, Neighbour>): Opening[] =>
  [...new Set(names)].flatMap((name) => neighbours.get(name)?.opens ?? []);

type RoleStatement = JobProperties['iamRoleStatements'][number];

/** Returns the entries of `iamRoleStatements` in IAM's form; without `Action` a statement is for all actions. */
export const roleStatementsOf = (statements: readonly RoleStatement[]): Statement[] =>
  statements.map(({ Sid, Effect, Action, Resource, Condition }) => ({
    ...(Sid === undefined ? {} : { Sid }),
    Effect,
    Action: Action ?? ['*'],
    Resource: Resource.map(expressionOf),
    ...(Condition === undefined ? {} : { Condition: Condition as Expression }),
  }));
