import { type Expression, type ExpressionMap, isMap } from '../cloudformation/expression.ts';

/** The name of the inline policy with the permissions that only runs of earlier revisions need. */
export const formerPolicyName = 'former';

/** Returns the inline policy with permissions that only runs of earlier revisions need. */
export const formerPolicy = (statements: readonly Expression[]): Expression => ({
  PolicyName: formerPolicyName,
  PolicyDocument: { Version: '2012-10-17', Statement: statements },
});

/** Returns the statements of an inline policy if it has permissions of earlier revisions; undefined for any other. */
const formerStatements = (policy: Expression): readonly Expression[] | undefined => {
  const { PolicyName, PolicyDocument } = Object(policy) as ExpressionMap;
  if (PolicyName !== formerPolicyName) return undefined;
  const { Statement = [] } = Object(PolicyDocument) as ExpressionMap;
  return Array.isArray(Statement) ? Statement : [Statement];
};

/** Adds permissions to those of earlier revisions that the role of an earlier template may have: a role has one policy of a name. */
const withPolicy = (role: ExpressionMap, statements: readonly Expression[]): ExpressionMap => {
  const properties = isMap(role.Properties) ? role.Properties : {};
  const policies = Array.isArray(properties.Policies) ? properties.Policies : [];
  const others = policies.filter((policy) => formerStatements(policy) === undefined);
  const former = policies.flatMap((policy) => formerStatements(policy) ?? []);
  return { ...role, Properties: { ...properties, Policies: [...others, formerPolicy([...former, ...statements])] } };
};

/** Returns resources in which roles, by logical id, also have permissions that only runs of earlier revisions need. */
export const withFormerPermissions = (
  resources: Readonly<Record<string, Expression>>,
  permissions: Readonly<Record<string, readonly Expression[]>>,
): Readonly<Record<string, Expression>> =>
  Object.fromEntries(
    Object.entries(resources).map(([id, resource]) => {
      const statements = permissions[id] ?? [];
      return [id, isMap(resource) && statements.length > 0 ? withPolicy(resource, statements) : resource];
    }),
  );
