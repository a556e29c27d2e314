import type { Path } from '../diagnostics/diagnostic.ts';

/** Actions by service, joined by spaces; empty for a service of which only the name is known. */
export type ActionTable = Readonly<Record<string, string>>;

/** Loads the table of services and actions (60 KB), which only a config with statements of IAM needs. */
export const loadActionTable = async (): Promise<ActionTable> =>
  (await import('../generated/iam-actions.json', { with: { type: 'json' } })).default;

/** Loads the table of the actions that know no resource (17 KB). */
export const loadStarredActions = async (): Promise<ActionTable> =>
  (await import('../generated/starred-actions.json', { with: { type: 'json' } })).default;

/**
 * By service: the forms of the ARNs of its types of resources (`arn:aws:s3:::${BucketName}`), and its actions, joined by
 * spaces, by the types of resources that they know (`object bucket`).
 */
export type ActionResources = Readonly<
  Record<
    string,
    { readonly arns: Readonly<Record<string, string>>; readonly actions: Readonly<Record<string, string>> }
  >
>;

/** Loads the table of the types of resources of actions (66 KB). */
export const loadActionResources = async (): Promise<ActionResources> =>
  (await import('../generated/action-resources.json', { with: { type: 'json' } })).default as ActionResources;

/** Returns the actions of a service in a table; empty if none are known. */
export const actionsOf = (table: ActionTable, service: string): string[] =>
  Object.hasOwn(table, service) ? (table[service] as string).split(' ').filter(Boolean) : [];

/** Returns the pattern of an action in which `*` stands for any characters and `?` for one; IAM ignores case. */
export const actionPattern = (action: string): RegExp =>
  new RegExp(`^${action.replace(/\*+/g, '*').replace(/[*?]/g, (mark) => (mark === '*' ? '.*' : '.'))}$`, 'i');

/** A statement of IAM in a config, as far as rules read it. */
export interface WrittenStatement {
  readonly Effect?: string;
  readonly Action?: readonly string[] | undefined;
  readonly Resource?: readonly string[] | undefined;
  readonly Condition?: object | undefined;
}

type Statements = readonly WrittenStatement[] | undefined;

/** Properties of resources that hold statements of IAM: of a role, of a queue, and of a bucket. */
export interface StatementParts {
  readonly iamRoleStatements?: Statements;
  readonly policyStatements?: Statements;
  readonly accessibility?: { readonly accessPolicyStatements?: Statements } | undefined;
}

/** Returns the statements of a list of the config with their paths. */
export const placedStatements = (
  statements: Statements,
  path: Path,
): { readonly statement: WrittenStatement; readonly path: Path }[] =>
  (statements ?? []).map((statement, index) => ({ statement, path: [...path, index] }));

/** Returns every statement of roles and of the access policies of buckets, with its path. */
export const writtenStatements = (
  resources: Readonly<Record<string, { readonly properties: unknown }>>,
): ReturnType<typeof placedStatements> =>
  Object.entries(resources).flatMap(([name, { properties }]) => {
    const own = properties as StatementParts;
    const at = ['resources', name, 'properties'];
    return [
      ...placedStatements(own.iamRoleStatements, [...at, 'iamRoleStatements']),
      ...placedStatements(own.accessibility?.accessPolicyStatements, [
        ...at,
        'accessibility',
        'accessPolicyStatements',
      ]),
    ];
  });
