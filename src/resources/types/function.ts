import { allow } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { reportEach } from '../../diagnostics/report-each.ts';
import { checkEvents, eventsOfOwnAccount } from '../../events/place-events.ts';
import { checkConnections, connectionsOf } from '../../job/connections.ts';
import { checkLogForwarding } from '../../job/log-forwarding.ts';
import { checkRoleStatements } from '../../job/role-statements.ts';
import type { Connection, NamedResource, ResourceContext } from '../../stage/resource.ts';
import { defineResource } from '../resource.ts';
import { checkAlarms } from '../shapes/alarm-resources.ts';
import { cdnAddresses, cdnVariables, withoutAddress } from '../shapes/cdn-address.ts';
import { checkCdn } from '../shapes/cdn-checks.ts';
import { checkDomains } from '../shapes/domain-checks.ts';
import { domainQuestions } from '../shapes/domain-uses.ts';
import { urlOf } from '../shapes/function-address.ts';
import { checkDestinations } from '../shapes/function-destinations.ts';
import { checkFunctionEnvironment, checkReadableConnections } from '../shapes/function-environment.ts';
import { checkLayers } from '../shapes/function-layers.ts';
import { checkFunctionMounts } from '../shapes/function-mounts.ts';
import { checkPlace } from '../shapes/function-network.ts';
import { type FunctionProperties, functionProperties } from '../shapes/function-properties.ts';
import { expandFunction } from '../shapes/function-resources.ts';
import { eventsOf, functionTarget } from '../shapes/function-triggers.ts';
import { checkUrl, functionUrl } from '../shapes/function-url.ts';
import { calledArn, checkVersions, hookNames, isVersioned } from '../shapes/function-version.ts';

const logGroupArnOf = (fn: NamedResource): Expression => getAtt(fn.id('LogGroup'), 'Arn');

/** Returns the permissions and variables of what calls a function by an ARN. */
const connectionOf = (
  called: Expression,
  fn: NamedResource,
  { logging, url, cdn }: Partial<Pick<FunctionProperties, 'logging' | 'url' | 'cdn'>>,
): Connection => ({
  statements: [
    // An address requires both: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
    allow(['lambda:InvokeFunction', ...(urlOf({ url, cdn }) ? ['lambda:InvokeFunctionUrl'] : [])], called),
  ],
  variables: {
    ARN: called,
    ...(urlOf({ url, cdn }) ? { URL: functionUrl(fn) } : {}),
    ...(logging?.disabled ? {} : { LOG_GROUP_ARN: logGroupArnOf(fn) }),
    ...cdnVariables(cdn, fn),
  },
});

/** The resource type `function`: a Lambda function with its role and its log group. */
export const function_ = defineResource({
  type: 'function',
  says: 'A Lambda function: for work of up to 15 minutes, and to authorize requests.',
  properties: functionProperties,
  example: `
resources:
  convert:
    type: function
    properties:
      packaging:
        type: stacktape-lambda-buildpack
        properties:
          entryfilePath: src/convert.ts
      timeout: 60
      events:
        - type: schedule
          properties:
            scheduleRate: rate(1 hour)
      url:
        enabled: true
        authMode: AWS_IAM
      deployment:
        strategy: Canary10Percent5Minutes
`,
  mainChild: 'Function',
  params: (fn, { logging, url, cdn, ...own }) => ({
    arn: calledArn(fn, own),
    ...(logging?.disabled ? {} : { logGroupArn: logGroupArnOf(fn) }),
    ...(urlOf({ url, cdn }) ? { url: functionUrl(fn) } : {}),
    ...cdnAddresses(cdn, fn),
  }),
  absent: {
    logGroupArn: 'The function keeps no log: remove logging.disabled.',
    url: 'The function has no address: add url with enabled: true.',
    ...withoutAddress,
  },
  connectWords: 'invoke',
  connectTo: (fn, own) => {
    // Its address would lead to the alias, which waits for the hook.
    const direct = connectionOf(getAtt(fn.id('Function'), 'Arn'), fn, { logging: own.logging });
    return {
      ...connectionOf(calledArn(fn, own), fn, own),
      // A hook tries the new version, which is the code of the function itself while the alias is still at the former one.
      ...(isVersioned(fn, own) ? { of: Object.fromEntries(hookNames(own).map((name) => [name, direct])) } : {}),
    };
  },
  leftOutInPreviews: ({ preview, ...own }) =>
    preview === 'on' ? [] : (['provisionedConcurrency', 'deployment'] as const).filter((key) => own[key] !== undefined),
  circleHint: (types) =>
    types.size > 1
      ? undefined
      : 'A function that is called can be told in its event who calls it: remove its own reference, and allow what it calls by iamRoleStatements with Resource arn:aws:lambda:*:*:function:*, which are the functions of its account.',
  propertyNames: {
    MemorySize: 'memory',
    Timeout: 'timeout',
    Runtime: 'runtime',
    Architectures: 'architecture',
    Environment: 'environment',
    EphemeralStorage: 'storage',
    ReservedConcurrentExecutions: 'reservedConcurrency',
    Layers: 'layers',
    VpcConfig: 'joinDefaultVpc',
    FileSystemConfigs: 'volumeMounts',
    Tags: 'tags',
  },
  questions: domainQuestions,
  check(own, fn) {
    const at = [...fn.path, 'properties'];
    return [
      ...checkFunctionEnvironment(
        own.environment,
        [...at, 'environment'],
        connectionsOf(own.connectTo, fn).variables,
        fn.neighbours,
      ),
      ...checkReadableConnections(own.connectTo, fn.neighbours, [...at, 'connectTo']),
      ...checkLayers(own.layers, fn.region, [...at, 'layers']),
      ...checkOwnConnections(own.connectTo, fn, [...at, 'connectTo']),
      ...checkRoleStatements(own.iamRoleStatements, [...at, 'iamRoleStatements'], 'function'),
      ...checkEvents(eventsOf(own), fn, functionTarget(fn, own)),
      ...checkDestinations(own.destinations ?? {}, fn.neighbours, [...at, 'destinations']),
      ...checkTags(own.tags, [...at, 'tags']),
      ...(own.url ? checkUrl(own.url, [...at, 'url']) : []),
      ...checkCdn(own.cdn, fn),
      ...checkDomains(own, fn),
      ...checkAlarms(own.alarms ?? [], fn),
      ...checkVersions(own, fn),
      ...checkPlace(own, fn, at),
      ...checkFunctionMounts(own, fn, at),
      ...checkLogForwarding(own.logging, [...at, 'logging']),
    ];
  },
  ofOwnAccount: (own, at) => eventsOfOwnAccount(eventsOf(own), at),
  eventTarget: functionTarget,
  expand: expandFunction,
});

/** Returns the errors in `connectTo`; a function cannot contain its own ARN in its variables. */
const checkOwnConnections = (names: readonly string[], fn: ResourceContext, path: Path): Diagnostic[] => [
  ...checkConnections(names, fn.neighbours, path, 'function'),
  ...names.flatMap((name, index) =>
    name === fn.name
      ? [
          errorAt(
            'config/cannot-connect',
            [...path, index],
            'A function cannot be connected to itself: CloudFormation would need its ARN before it exists.',
            'Remove it; the function finds its own name in AWS_LAMBDA_FUNCTION_NAME.',
          ),
        ]
      : [],
  ),
];

/** Returns an error for each tag whose key stands before it in the list: Lambda takes a key once. */
const checkTags = (tags: readonly { readonly name: string }[], path: Path): Diagnostic[] =>
  reportEach(tags, ({ name }, index): Diagnostic[] => {
    if (hasToken(name) || tags.findIndex((tag) => tag.name === name) === index) return [];
    return [
      errorAt(
        'config/tag-twice',
        [...path, index, 'name'],
        `The tag "${name}" stands twice, and AWS refuses that.`,
        'Remove one of them.',
      ),
    ];
  });
