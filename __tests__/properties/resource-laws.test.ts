import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadPropertyTable } from '../../src/cloudformation/properties.ts';
import { configs } from './arbitrary-config.ts';
import { compiledFrom, resourcesOf, type TemplateResource } from './compiling.ts';
import type { WrittenConfig, WrittenEvent, WrittenResource } from './written-config.ts';

const runs = { numRuns: 15 };

// biome-ignore lint/suspicious/noExplicitAny: resources of a template have many shapes
type Json = any;
type Entry = readonly [string, TemplateResource & Json];
const entriesOf = async (config: unknown, stage = 'dev'): Promise<Entry[]> =>
  Object.entries(resourcesOf(await compiledFrom(config, stage)));
const idsOf = (entries: readonly Entry[]): string[] => entries.map(([id]) => id);
const ofType = (entries: readonly Entry[], type: string): Entry[] => entries.filter(([, { Type }]) => Type === type);

const generated = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../src/generated/${file}`, import.meta.url), 'utf8'));

/** Properties by CloudFormation type, `Tags` among them where the type has tags. */
const schemas = await loadPropertyTable();
/** Properties by service and resource whose change replaces the resource. */
const replacements: Readonly<Record<string, Readonly<Record<string, string>>>> = generated('replacements.json');

/** True for a type whose tags CloudFormation changes in place. */
const takesTags = (type: string): boolean => {
  // CloudFormation has tags for these since 2025, and not in every region.
  if (/^AWS::ElasticLoadBalancingV2::Listener(?:Rule)?$/.test(type)) return false;
  const [, service = '', name = ''] = /^(.*)::(.*)$/.exec(type) ?? [];
  const isReplaced = / Tags /.test(` ${replacements[service]?.[name] ?? ''} `);
  return !isReplaced && schemas.propertiesOf(type)?.property('Tags') !== undefined;
};

/** Types that contain what users would miss. */
const containingData = [
  'AWS::Cognito::UserPool',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Kinesis::Stream',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
];

/** Types that start a job or a function, each with the event that it is a child of. */
const firing = [
  'AWS::ApiGatewayV2::Route',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Logs::SubscriptionFilter',
  'AWS::SNS::Subscription',
  'AWS::Scheduler::Schedule',
];
/** Types whose events start them. */
const owners = ['batch-job', 'function'];
/** Returns the resources that start jobs and functions. A rule that fills a queue is an event of the queue; a status route starts none. */
const firingIn = (entries: readonly Entry[], { resources }: WrittenConfig): Entry[] =>
  entries.filter(([, { Type, Metadata, Properties }]) => {
    const { path = '', event } = Metadata?.['batch-job'] ?? {};
    const isOfOwner = owners.includes(resources[path.split('.')[1] ?? '']?.type ?? '');
    const isStatus = String(Properties?.RouteKey).includes('{stpExecution}');
    return firing.includes(Type) && event !== undefined && isOfOwner && !isStatus;
  });
const notificationsIn = (entries: readonly Entry[]): unknown[] =>
  ofType(entries, 'AWS::S3::Bucket').flatMap(
    ([, { Properties }]) => Properties?.NotificationConfiguration?.LambdaConfigurations ?? [],
  );

const withoutPauses = ({ resources, ...rest }: WrittenConfig): WrittenConfig => ({
  ...rest,
  resources: JSON.parse(JSON.stringify(resources, (key, value) => (key === 'paused' ? undefined : value))),
});
const eventsOf = ({ resources }: WrittenConfig): WrittenEvent[] =>
  Object.values(resources).flatMap(({ type, properties }) =>
    owners.includes(type) ? ((properties?.events ?? []) as WrittenEvent[]) : [],
  );

/** Returns the statements of all inline policies of roles. */
const statementsOf = (entries: readonly Entry[]): { id: string; statement: Json }[] =>
  ofType(entries, 'AWS::IAM::Role').flatMap(([id, { Properties }]) =>
    (Properties.Policies ?? []).flatMap(({ PolicyDocument }: Json) =>
      PolicyDocument.Statement.map((statement: Json) => ({ id, statement })),
    ),
  );

/** Actions on everything: those without resource-level permissions in AWS's service authorization reference, and one more. */
const withoutResources = [
  'batch:DescribeJobs',
  // CodeDeploy looks at alarms that it is not told of, by AWS's own policy as well: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCodeDeployRoleForLambdaLimited.html
  'cloudwatch:DescribeAlarms',
  'batch:ListJobs',
  'ecr:GetAuthorizationToken',
  'ecs:DiscoverPollEndpoint',
  // A connection to aws:ses is to all identities of the account.
  'ses:*',
];

describe('the events of any config', () => {
  test('become one resource or notification each, which waits for the state machine where it starts a job', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        const awake = withoutPauses(config);
        const entries = await entriesOf(awake);
        const all = Object.fromEntries(entries);
        const started = firingIn(entries, awake);
        expect(started.length + notificationsIn(entries).length).toBe(eventsOf(awake).length);
        // What starts a function refers to it, and waits for nothing else.
        const isOfFunction = (id: string): boolean => {
          const [, owner = ''] = all[id]?.Metadata?.['batch-job']?.path?.split('.') ?? [];
          return config.resources[owner]?.type === 'function';
        };
        const waitsForMachine = (id: string): boolean =>
          all[id]?.Type === 'AWS::StepFunctions::StateMachine' || (all[id]?.DependsOn ?? []).some(waitsForMachine);
        expect(idsOf(started).filter((id) => !waitsForMachine(id) && !isOfFunction(id))).toEqual([]);
      }),
      runs,
    ));

  /** Returns properties in which a job is paused, or every event of a function. */
  const paused = (type: string, properties: WrittenResource['properties']): WrittenResource['properties'] => {
    if (type === 'batch-job') return { ...properties, paused: true };
    if (type !== 'function') return properties;
    const events = ((properties?.events ?? []) as WrittenEvent[]).map((event) => ({
      ...event,
      properties: { ...event.properties, paused: true },
    }));
    return { ...properties, events };
  };

  test('start nothing while all of them are paused', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        const resources = Object.fromEntries(
          Object.entries(config.resources).map(([name, { type, properties }]) => [
            name,
            { type, properties: paused(type, properties) },
          ]),
        );
        const entries = await entriesOf({ ...config, resources });
        const on = firingIn(entries, config).filter(
          ([, { Properties }]) => Properties.State !== 'DISABLED' && Properties.Enabled !== false,
        );
        expect([...idsOf(on), ...notificationsIn(entries)]).toEqual([]);
      }),
      runs,
    ));
});

describe('the permissions of any config', () => {
  test('let a service invoke a function for one source of one account, and assume a role for the account of the stack', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        const entries = await entriesOf(config);
        for (const [id, { Properties }] of ofType(entries, 'AWS::Lambda::Permission')) {
          expect([id, Properties.Principal]).toEqual([id, expect.stringMatching(/^[a-z0-9.-]+\.amazonaws\.com$/)]);
          expect([id, Properties.SourceArn ?? 'none']).not.toEqual([id, 'none']);
          const source = JSON.stringify(Properties.SourceArn);
          const namesAccount = /AccountId|\d{12}|GetAtt|"Ref"/.test(source);
          expect([id, namesAccount || Properties.SourceAccount !== undefined]).toEqual([id, true]);
        }
        for (const [id, { Properties }] of ofType(entries, 'AWS::IAM::Role'))
          for (const { Principal, Condition } of Properties.AssumeRolePolicyDocument.Statement)
            if (Principal.Service !== 'ec2.amazonaws.com')
              expect([id, JSON.stringify(Condition ?? null)]).toEqual([
                id,
                expect.stringContaining('aws:SourceAccount'),
              ]);
      }),
      runs,
    ));

  test('allow actions on named resources, and services to send to queues only for named sources', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        const entries = await entriesOf(config);
        const stars = statementsOf(entries)
          .filter(({ statement }) => [statement.Resource].flat().includes('*'))
          .flatMap(({ id, statement }) => [statement.Action].flat().map((action: string) => [id, action] as const))
          .filter(([, action]) => !withoutResources.includes(action));
        expect(stars).toEqual([]);
        const wide = statementsOf(entries).filter(({ statement }) => [statement.Action].flat().includes('*'));
        expect(wide).toEqual([]);
        for (const [id, { Properties }] of ofType(entries, 'AWS::SQS::QueuePolicy'))
          for (const { Effect, Principal, Condition } of Properties.PolicyDocument.Statement)
            if (Effect === 'Allow' && Principal?.Service)
              expect([id, JSON.stringify(Condition ?? null)]).toEqual([
                id,
                expect.stringMatching(/aws:Source(?:Arn|Account)/),
              ]);
      }),
      runs,
    ));
});

describe('the resources of any config', () => {
  test('have the tags of the config where their types take them, except those of AWS Batch', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        const stackConfig = { ...config.stackConfig, tags: [{ name: 'team', value: 'data' }] };
        const entries = await entriesOf({ ...config, stackConfig });
        const untagged = entries.filter(
          ([, { Type, Metadata, Properties }]) =>
            takesTags(Type) &&
            !Type.startsWith('AWS::Batch::') &&
            Metadata?.['batch-job'] !== undefined &&
            !/team.{1,12}data/.test(JSON.stringify(Properties?.Tags ?? null)),
        );
        expect(untagged.map(([id, { Type }]) => `${id} ${Type}`)).toEqual([]);
      }),
      runs,
    ));

  test('are deleted with a preview, and outlive any other stack if they contain data', () =>
    fc.assert(
      fc.asyncProperty(configs(), async (config) => {
        const preview = await entriesOf(config, 'pr-7');
        const kept = preview.filter(
          ([, { DeletionPolicy = 'Delete', UpdateReplacePolicy = 'Delete', Metadata }]) =>
            Metadata?.['batch-job'] && (DeletionPolicy !== 'Delete' || UpdateReplacePolicy !== 'Delete'),
        );
        expect(idsOf(kept)).toEqual([]);
        const entries = await entriesOf(config);
        const lost = entries.filter(
          ([id, { Type, DeletionPolicy, UpdateReplacePolicy, Metadata }]) =>
            containingData.includes(Type) &&
            Metadata?.['batch-job'] &&
            // Dead letters and events under way go with the stack.
            !id.startsWith('Stp') &&
            (DeletionPolicy !== 'RetainExceptOnCreate' || UpdateReplacePolicy !== 'Retain'),
        );
        expect(idsOf(lost)).toEqual([]);
      }),
      runs,
    ));
});
