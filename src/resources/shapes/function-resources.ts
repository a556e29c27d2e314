import { allow, type ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { role } from '../../cloudformation/role.ts';
import { symbolExpression } from '../../cloudformation/symbol.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { connectionsOf, roleStatementsOf } from '../../job/connections.ts';
import { accessPointContributions, mountStatements } from '../../job/efs-mounts.ts';
import { logForwardingContributions } from '../../job/log-forwarding.ts';
import { logGroup } from '../../job/log-group.ts';
import { defaultRetentionDays } from '../../job/log-shape.ts';
import { defaultNodeRuntime, lambdaHandler } from '../../packaging/code/handler.ts';
import { buildpackHandler, buildpackRuntime, buildpackVariables } from '../../packaging/code/lambda-buildpack.ts';
import type { CodeNeed, Expansion } from '../../stage/needs.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { alarmResources } from './alarm-resources.ts';
import { watchedOfFunction } from './function-alarms.ts';
import { destinationsOf } from './function-destinations.ts';
import { functionEnvironment, readableVariables } from './function-environment.ts';
import { fileSystemConfigs, mountsOfFunction } from './function-mounts.ts';
import { interfaceStatements, placeOfFunction, vpcConfigOf } from './function-network.ts';
import type { FunctionProperties } from './function-properties.ts';
import { startedBy } from './function-triggers.ts';
import { urlContributions } from './function-url.ts';
import { qualifierOf, versionResources } from './function-version.ts';

/** Runtime and handler of a function, and the variables that its language needs. */
interface Program {
  readonly runtime: string;
  readonly handler: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Returns runtime and handler of a function. For a packaging with errors, which are reported when its code is planned,
 * the runtime is that of Node and the handler its usual one.
 */
export const programOf = ({ packaging, runtime }: FunctionProperties): Program => {
  if (packaging.type === 'custom-artifact') {
    const known = runtime ?? defaultNodeRuntime;
    const { value } = lambdaHandler(packaging.properties.handler, known);
    return { runtime: known, handler: value?.handler ?? 'index.handler', variables: {} };
  }
  return {
    runtime: buildpackRuntime(packaging.properties, runtime) ?? defaultNodeRuntime,
    handler: buildpackHandler(packaging.properties) ?? 'index.handler',
    variables: buildpackVariables(packaging.properties),
  };
};

/** Returns a resource that CloudFormation makes after those with these logical ids. */
const after = (ids: readonly string[], one: ResourceContribution): ResourceContribution =>
  ids.length > 0 ? { ...one, body: { ...one.body, DependsOn: ids } } : one;

const logStatements = (group: string) => allow(['logs:CreateLogStream', 'logs:PutLogEvents'], getAtt(group, 'Arn'));

/**
 * Returns the CloudFormation resources of a function (role, log group, function, version, events, address, destinations) and its need
 * of code. The logical ids are Stacktape's.
 */
export const expandFunction = (own: FunctionProperties, fn: ResourceContext): Expansion => {
  const { path: from, metadata } = fn;
  const ids = { function: fn.id('Function'), role: fn.id('Role'), logGroup: fn.id('LogGroup') };
  const hasLog = !own.logging?.disabled;
  const program = programOf(own);
  const connections = connectionsOf(own.connectTo, fn);
  const destinations = destinationsOf(own.destinations ?? {}, fn.neighbours);
  const started = startedBy(own, fn);
  const asynchronous = qualifierOf(fn, own);
  const outcomes = { ...started.onFailure, ...destinations.config };
  const mounts = mountsOfFunction(own);
  const variables = functionEnvironment(own.environment, program.variables, readableVariables(connections));
  const code = (part: 'S3Bucket' | 'S3Key'): Expression => symbolExpression({ kind: 'code', function: fn.name, part });
  const need: CodeNeed = {
    kind: 'need',
    of: 'code',
    function: fn.name,
    path: [...from, 'properties', 'packaging'],
    packaging: own.packaging,
    runtime: program.runtime,
    platform: own.architecture === 'arm64' ? 'linux/arm64' : 'linux/amd64',
  };
  const resource = (
    id: string,
    tags: ResourceContribution['tags'],
    Type: string,
    Properties: Readonly<Record<string, Expression | undefined>>,
  ): ResourceContribution => ({
    kind: 'resource',
    id,
    from,
    tags,
    holdsData: 'no',
    body: { Type, Metadata: metadata, Properties },
  });
  return [
    need,
    ...placeOfFunction(own, fn),
    ...accessPointContributions(mounts, fn),
    ...(hasLog ? [logGroup(ids.logGroup, own.logging?.retentionDays ?? defaultRetentionDays, from, metadata)] : []),
    ...logForwardingContributions(own.logging, fn),
    role({
      id: ids.role,
      path: fn.stage.rolePath,
      service: 'lambda.amazonaws.com',
      statements: [
        ...(hasLog ? [logStatements(ids.logGroup)] : []),
        ...(own.joinDefaultVpc ? interfaceStatements : []),
        ...destinations.statements,
        ...started.statements,
        ...connections.statements,
        ...mountStatements(mounts, fn),
        ...roleStatementsOf(own.iamRoleStatements),
      ],
      from,
      metadata,
    }),
    resource(ids.function, 'in-place', 'AWS::Lambda::Function', {
      Runtime: program.runtime,
      Architectures: [own.architecture],
      Handler: program.handler,
      Code: { S3Bucket: code('S3Bucket'), S3Key: code('S3Key') },
      Role: getAtt(ids.role, 'Arn'),
      MemorySize: own.memory,
      Timeout: own.timeout,
      EphemeralStorage: own.storage === 512 ? undefined : { Size: own.storage },
      ReservedConcurrentExecutions: own.reservedConcurrency,
      Layers: own.layers.length > 0 ? own.layers.map(expressionOf) : undefined,
      VpcConfig: own.joinDefaultVpc ? vpcConfigOf(fn) : undefined,
      FileSystemConfigs: fileSystemConfigs(mounts, fn),
      LoggingConfig: hasLog ? { LogGroup: ref(ids.logGroup) } : undefined,
      Environment: Object.keys(variables).length > 0 ? { Variables: variables } : undefined,
      Tags:
        own.tags.length > 0
          ? own.tags.map(({ name, value }) => ({ Key: name, Value: expressionOf(String(value)) }))
          : undefined,
    }),
    ...(Object.keys(outcomes).length > 0
      ? [
          after(
            asynchronous.dependsOn,
            resource(fn.id('EventInvokeConfig'), 'none', 'AWS::Lambda::EventInvokeConfig', {
              FunctionName: ref(ids.function),
              Qualifier: asynchronous.qualifier,
              DestinationConfig: outcomes,
            }),
          ),
        ]
      : []),
    ...versionResources(own, fn),
    ...started.expansion,
    ...urlContributions(fn, own),
    ...alarmResources(own.alarms ?? [], fn, watchedOfFunction(fn)),
  ];
};
