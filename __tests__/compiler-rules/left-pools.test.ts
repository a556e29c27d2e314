import { expect } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/cloudformation/canonical.ts';
import { dependenciesOf, idsIn } from '../../src/cloudformation/referenced-ids.ts';
import { leftParts, leftPools } from '../../src/stack/left-pools.ts';
import { config, everything, job, queue } from './configs.ts';
import { compiled, law, rule, templateOf } from './harness.ts';
import { granting, type Json, ofType, type Template } from './reading.ts';

/** Returns the faults of roles that may submit to something else than each job queue of the template, by Ref. */
const submitFaults = (template: Template): string[] => {
  const queues = ofType(template, 'AWS::Batch::JobQueue').map(([id]) => id);
  return ofType(template, 'AWS::StepFunctions::StateMachine').flatMap(([machine]) => {
    const role = machine.replace('JobExecutionStateMachine', 'StateMachineRole');
    const { Resource = [] } = granting(template, role, 'batch:SubmitJob') ?? {};
    const named = [Resource].flat().flatMap((one: Json) => (Object.keys(one).join() === 'Ref' ? [one.Ref] : []));
    return canonicalJson(named.sort()) === canonicalJson([...queues].sort()) ? [] : [role];
  });
};
rule(
  'capacity/left-pools',
  'a state machine may submit to the queue of each pool, by Ref: executions keep the queue that they began with',
  everything,
  submitFaults,
  (template) => granting(template, 'ReportStateMachineRole', 'batch:SubmitJob').Resource.pop(),
  (template) => {
    const { Resource } = granting(template, 'CleanupStateMachineRole', 'batch:SubmitJob');
    Resource[Resource.length - 1] = 'arn:aws:batch:*:*:job-queue/*';
  },
);

/** Returns the next template of a deployed one, in which the pools stay that it does not use. */
const nextOf = async (deployed: Json, given: Parameters<typeof compiled>[0]) => {
  const offline = await compiled(given);
  const left = leftParts(deployed, offline.template, leftPools(deployed, offline.template));
  return (await offline.withDeployed({ left })).template as unknown as Template;
};
const kinds = ['demand', 'spot', 'arm64', 'arm64 spot', 'none'] as const;
const configOf = (pools: readonly (typeof kinds)[number][]) =>
  config({
    inbox: queue(),
    ...Object.fromEntries(
      pools.flatMap((kind, index) =>
        kind === 'none'
          ? []
          : [[`job${index}`, job({ useSpotInstances: kind.endsWith('spot'), arm64: kind.startsWith('arm64') })]],
      ),
    ),
  });

const isParameterOf = (template: object, id: string): boolean =>
  Object.hasOwn(Object((template as { readonly Parameters?: object }).Parameters), id);

law(
  'capacity/left-pools',
  'between any two configs no pool is lost, none is changed, and nothing refers to what is not there',
  async () => {
    const pools = fc.array(fc.constantFrom(...kinds), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(pools, pools, async (was, is) => {
        const deployed = await templateOf(configOf(was));
        const own = await templateOf(configOf(is));
        const next = await nextOf(deployed, configOf(is));
        for (const [id, body] of ofType(deployed, 'AWS::Batch::JobQueue', 'AWS::Batch::ComputeEnvironment'))
          expect([id, next.Resources[id]]).toEqual([id, body]);
        for (const [id, body] of Object.entries(next.Resources) as [string, object][]) {
          const there = dependenciesOf(body).filter((other) => !other.startsWith('AWS::'));
          expect(there.filter((other) => next.Resources[other] === undefined && !isParameterOf(next, other))).toEqual(
            [],
          );
          // Everything else is what the config says, apart from the queues in the roles.
          if (own.Resources[id] === undefined) expect(body).toEqual(deployed.Resources[id]);
          else if (!id.endsWith('StateMachineRole')) expect(body).toEqual(own.Resources[id]);
        }
        expect(submitFaults(next)).toEqual([]);
        // Another deployment, with nothing new and the pools still busy, changes nothing.
        expect(await nextOf(next, configOf(is))).toEqual(next);
      }),
      { numRuns: 25 },
    );
  },
);

law(
  'capacity/left-pools',
  'a pool that stays brings parameters, conditions and ordering metadata that it needs, and no others',
  () => {
    const deployed = {
      Parameters: { Zones: { Type: 'CommaDelimitedList' }, Other: { Type: 'String' } },
      Conditions: {
        Third: { 'Fn::Not': [{ Condition: 'Second' }] },
        Second: { 'Fn::Equals': [{ 'Fn::Select': [2, { Ref: 'Zones' }] }, 'none'] },
        Unused: { 'Fn::Equals': [{ Ref: 'Other' }, 'x'] },
      },
      Resources: {
        StpBatchSpotJobQueue: {
          Type: 'AWS::Batch::JobQueue',
          Properties: { ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: { Ref: 'Environment' } }] },
        },
        Environment: {
          Type: 'AWS::Batch::ComputeEnvironment',
          DependsOn: 'Route',
          Properties: { Role: { Ref: 'Ours' } },
        },
        Route: { Type: 'AWS::EC2::Route', Metadata: { after: { 'Fn::If': ['Third', { Ref: 'Late' }, ''] } } },
        Late: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Condition: 'Third' },
        Ours: { Type: 'AWS::IAM::Role', Properties: { old: true } },
        Stranger: { Type: 'AWS::SQS::Queue' },
        StpBatchQueueOfSomebody: { Type: 'AWS::Batch::JobQueue' },
      },
    };
    const ours = { Resources: { Ours: { Type: 'AWS::IAM::Role' } } };
    const pools = leftPools(deployed, ours);
    expect(pools).toEqual([{ queue: 'StpBatchSpotJobQueue', inUse: false }]);
    const { queues, sections } = leftParts(deployed, ours, pools);
    expect(queues).toEqual(['StpBatchSpotJobQueue']);
    expect(Object.keys(sections.Resources ?? {}).sort()).toEqual([
      'Environment',
      'Late',
      'Route',
      'StpBatchSpotJobQueue',
    ]);
    expect(sections.Conditions).toEqual({ Third: deployed.Conditions.Third, Second: deployed.Conditions.Second });
    expect(sections.Parameters).toEqual({ Zones: deployed.Parameters.Zones });
    expect(leftParts(deployed, ours, [])).toEqual({ queues: [], sections: {} });
  },
);

law('capacity/left-pools', 'a pool is in use while a deployed state machine names its queue', () => {
  const machine = (JobQueue: string) => ({
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: { DefinitionSubstitutions: { JobQueue: { Ref: JobQueue } } },
  });
  const deployed = (named: string) => ({
    Resources: { StpBatchSpotJobQueue: { Type: 'AWS::Batch::JobQueue' }, Machine: machine(named) },
  });
  const inUse = (named: string) => leftPools(deployed(named), { Resources: {} }).map((pool) => pool.inUse);
  expect([inUse('StpBatchSpotJobQueue'), inUse('StpBatchOnDemandJobQueue')]).toEqual([[true], [false]]);
  expect(idsIn(deployed('Other'))).toEqual(['Other']);
  for (const odd of [undefined, null, 'text', { Resources: null }, { Resources: { StpBatchXJobQueue: null } }])
    expect(leftPools(odd as never, { Resources: {} })).toEqual([]);
});
