import { allow, type ResourceContribution } from '../../cloudformation/contribution.ts';
import { arn, concat, type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { role, roleStatements } from '../../cloudformation/role.ts';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.ts';
import { codeDeployApplicationId } from '../../stage/code-deploy.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { NamedResource, Neighbour, ResourceContext } from '../../stage/resource.ts';
import type { FunctionProperties } from './function-properties.ts';

/** The properties of a function for which versions of it are published. */
export type Versioned = Pick<FunctionProperties, 'provisionedConcurrency' | 'deployment' | 'preview'>;

/** The name of the alias of a function, which is Stacktape's. Frozen: another one would have another ARN. */
export const aliasName = 'stp-live';

/** The kind of the alias in logical ids. Frozen. */
const aliasKind = 'StpAlias';

/**
 * True for a function that is called by an alias of its newest version. In previews only with `preview: on`: instances that
 * are always ready cost money while nobody uses them, and nobody's traffic is there to be moved step by step.
 */
export const isVersioned = (
  { stage }: Pick<NamedResource, 'stage'>,
  { provisionedConcurrency, deployment, preview }: Versioned,
): boolean =>
  (provisionedConcurrency !== undefined || deployment !== undefined) && (!stage.preview || preview === 'on');

/** Returns the ARN by which a function is called: that of its alias, or its own. */
export const calledArn = (fn: NamedResource, own: Versioned): Expression =>
  isVersioned(fn, own) ? ref(fn.id(aliasKind)) : getAtt(fn.id('Function'), 'Arn');

/**
 * Returns what an `AWS::Lambda::Permission` or a mapping takes for `FunctionName`: the ARN of the alias, or the name.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
export const calledName = (fn: NamedResource, own: Versioned): Expression =>
  ref(fn.id(isVersioned(fn, own) ? aliasKind : 'Function'));

/** Returns the qualifier of what belongs to the alias or to the function itself, with what must exist before. */
export const qualifierOf = (
  fn: NamedResource,
  own: Versioned,
): { readonly qualifier: string; readonly dependsOn: readonly string[] } =>
  isVersioned(fn, own)
    ? { qualifier: aliasName, dependsOn: [fn.id(aliasKind)] }
    : { qualifier: '$LATEST', dependsOn: [] };

/** Returns the names of the functions that CodeDeploy invokes before and after it moves the traffic, each once. */
export const hookNames = ({ deployment }: Pick<FunctionProperties, 'deployment'>): readonly string[] => [
  ...new Set(
    [deployment?.beforeAllowTrafficFunction, deployment?.afterTrafficShiftFunction].filter(
      (name) => name !== undefined,
    ),
  ),
];

/** Returns the function that a hook names; undefined for a name that `graph/names.ts` reports. */
const hookNamed = (name: string | undefined, { neighbours }: ResourceContext): Neighbour | undefined =>
  name === undefined ? undefined : neighbours.get(name);

/**
 * Returns the role by which CodeDeploy moves the traffic of one function and invokes its hooks, and nothing else. One role of
 * all functions would close a circle where one of them calls another. CloudFormation hands over what to deploy as text, so the
 * role reads nothing in S3.
 *
 * - https://docs.aws.amazon.com/codedeploy/latest/userguide/managed-policies.html (AWSCodeDeployRoleForLambdaLimited)
 * - https://docs.aws.amazon.com/codedeploy/latest/userguide/security_confused_deputy.html
 */
const codeDeployRole = (fn: ResourceContext, hooks: readonly Expression[]): ResourceContribution => {
  const functionArn = getAtt(fn.id('Function'), 'Arn');
  return role({
    id: fn.id('CodeDeployRole'),
    path: fn.stage.rolePath,
    service: 'codedeploy.amazonaws.com',
    // A deployment group needs the role, so the role cannot name it.
    sourcePattern: arn('codedeploy', 'deploymentgroup:', ref(codeDeployApplicationId), '/*'),
    statements: [
      allow(
        ['lambda:GetAlias', 'lambda:GetProvisionedConcurrencyConfig', 'lambda:UpdateAlias'],
        [functionArn, concat(functionArn, ':*')],
      ),
      ...(hooks.length > 0 ? [allow(['lambda:InvokeFunction'], hooks)] : []),
      allow(['cloudwatch:DescribeAlarms'], '*'),
    ],
    from: fn.path,
    metadata: fn.metadata,
  });
};

/**
 * Returns the deployment group of a function with its role, the need of CodeDeploy, and the permission of each hook to tell whether the
 * deployment may go on: https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
 */
const deploymentOf = (own: FunctionProperties, fn: ResourceContext): Expansion => {
  if (own.deployment === undefined) return [];
  const hooks = hookNames(own).flatMap((name) => hookNamed(name, fn) ?? []);
  return [
    { kind: 'need', of: 'code-deploy' },
    codeDeployRole(
      fn,
      hooks.map(({ id }) => getAtt(id, 'Arn')),
    ),
    {
      kind: 'resource',
      id: fn.id('DeploymentGroup'),
      from: fn.path,
      tags: 'in-place',
      holdsData: 'no',
      body: {
        Type: 'AWS::CodeDeploy::DeploymentGroup',
        Metadata: fn.metadata,
        Properties: {
          ApplicationName: ref(codeDeployApplicationId),
          ServiceRoleArn: getAtt(fn.id('CodeDeployRole'), 'Arn'),
          DeploymentConfigName: `CodeDeployDefault.Lambda${own.deployment.strategy}`,
          DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
          AutoRollbackConfiguration: {
            Enabled: true,
            Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
          },
        },
      },
    },
    ...hooks.flatMap(({ eventTarget }) =>
      eventTarget === undefined
        ? []
        : [
            {
              kind: 'extension',
              id: eventTarget.roleId,
              at: roleStatements,
              items: [
                {
                  key: 'deployment-hook',
                  value: allow(
                    ['codedeploy:PutLifecycleEventHookExecutionStatus'],
                    arn('codedeploy', 'deploymentgroup:', ref(codeDeployApplicationId), '/*'),
                  ) as unknown as Expression,
                },
              ],
              from: fn.path,
            } as const,
          ],
    ),
  ];
};

/** Returns how CloudFormation moves the alias to a new version; undefined for at once. */
const updatePolicy = (own: FunctionProperties, fn: ResourceContext): Expression | undefined => {
  if (own.deployment === undefined) return undefined;
  const [before, after] = [own.deployment.beforeAllowTrafficFunction, own.deployment.afterTrafficShiftFunction].map(
    (name) => hookNamed(name, fn),
  );
  return {
    CodeDeployLambdaAliasUpdate: {
      ApplicationName: ref(codeDeployApplicationId),
      DeploymentGroupName: ref(fn.id('DeploymentGroup')),
      ...(before ? { BeforeAllowTrafficHook: ref(before.id) } : {}),
      ...(after ? { AfterAllowTrafficHook: ref(after.id) } : {}),
    },
  };
};

/**
 * Returns the version, the alias and, with `deployment`, the deployment group of a function; empty for one without. A version
 * stays when a newer one takes its place, so that the alias can be put back by hand, and goes with its function
 * (https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html). One whose deployment is rolled back is deleted:
 * Lambda publishes no second version of the same code and configuration, and the next deployment would fail.
 */
export const versionResources = (own: FunctionProperties, fn: ResourceContext): Expansion => {
  if (!isVersioned(fn, own)) return [];
  const [functionId, versionId] = [fn.id('Function'), fn.id('Version')];
  const policy = updatePolicy(own, fn);
  const { provisionedConcurrency: ready } = own;
  return [
    {
      kind: 'resource',
      id: versionId,
      versionOf: functionId,
      from: fn.path,
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::Lambda::Version',
        Metadata: fn.metadata,
        ...(fn.stage.preview
          ? {}
          : { DeletionPolicy: 'RetainExceptOnCreate' as const, UpdateReplacePolicy: 'Retain' as const }),
        Properties: { FunctionName: ref(functionId) },
      },
    },
    {
      kind: 'resource',
      id: fn.id(aliasKind),
      from: fn.path,
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::Lambda::Alias',
        Metadata: fn.metadata,
        ...(policy === undefined ? {} : { UpdatePolicy: policy }),
        Properties: {
          Name: aliasName,
          FunctionName: ref(functionId),
          FunctionVersion: getAtt(versionId, 'Version'),
          ProvisionedConcurrencyConfig: ready === undefined ? undefined : { ProvisionedConcurrentExecutions: ready },
        },
      },
    },
    ...deploymentOf(own, fn),
  ];
};

/** Returns the errors of what Lambda and CodeDeploy refuse of a function's versions. */
export const checkVersions = (
  own: Pick<FunctionProperties, 'provisionedConcurrency' | 'reservedConcurrency' | 'deployment'>,
  fn: ResourceContext,
): Diagnostic[] => {
  const at = [...fn.path, 'properties'];
  const { provisionedConcurrency: ready, reservedConcurrency: most, deployment } = own;
  // https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html
  const tooMany =
    ready !== undefined && most !== undefined && ready > most
      ? [
          errorAt(
            'config/out-of-range',
            [...at, 'provisionedConcurrency'],
            `${ready} instances cannot be always ready where reservedConcurrency allows ${most} at the same time: Lambda refuses it.`,
            most > 0 ? `Write ${most} or less, or raise reservedConcurrency.` : 'Remove one of the two.',
          ),
        ]
      : [];
  const keys = ['beforeAllowTrafficFunction', 'afterTrafficShiftFunction'] as const;
  const hooks = keys.flatMap((key) => {
    const name = deployment?.[key];
    if (name === undefined || (name !== fn.name && hookNamed(name, fn)?.borrowed === undefined)) return [];
    return [
      errorAt(
        'config/wrong-resource',
        [...at, 'deployment', key],
        name === fn.name
          ? 'A function cannot be the hook of its own deployment: CodeDeploy would ask the new version whether it may be used.'
          : `"${name}" belongs to another stage, and CodeDeploy may invoke functions of this one only.`,
        'Name another function of resources.',
      ),
    ];
  });
  return [...tooMany, ...hooks];
};
