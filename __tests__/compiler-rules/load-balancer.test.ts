import { expect } from '@jest/globals';
import fc from 'fast-check';
import { resolved } from '../cloudformation/resolved.ts';
import { config, job } from './configs.ts';
import { type Case, codesOf, law, refusal, rule, templateOf } from './harness.ts';
import { each, fact, type Json, one, same, type Template } from './reading.ts';

const balancer = (properties: Json = {}): Json => ({ type: 'application-load-balancer', properties });
const onRequest = (priority: number, more: Json = {}): Json => ({
  type: 'application-load-balancer',
  properties: { loadBalancerName: 'front', priority, paths: ['/reports'], ...more },
});
/** Returns a case of a load balancer `front` with these properties, and of jobs with these priorities of rules. */
const balanced = (jobs: Readonly<Record<string, readonly number[]>>, properties: Json = {}): Case =>
  config({
    front: balancer(properties),
    ...Object.fromEntries(
      Object.entries(jobs).map(([name, priorities]) => [
        name,
        job({ events: priorities.map((priority) => onRequest(priority)) }),
      ]),
    ),
  });

const elb = (kind: string): string => `AWS::ElasticLoadBalancingV2::${kind}`;
const groupId = 'ReportApplicationLoadBalancerFrontTargetGroup';
const isOfNetwork = (id: string): boolean =>
  /^Stp(?:Vpc|InternetGateway|PublicSubnet)/.test(id) && !id.startsWith('StpBatch');
const networkOf = ({ Resources, Parameters, Conditions }: Template) => ({
  resources: Object.fromEntries(Object.entries(Resources).filter(([id]) => isOfNetwork(id))),
  Parameters,
  Conditions,
});

law(
  'balancer/network',
  'the network is the same to the byte with pools, with a load balancer, and with both',
  async () => {
    const pools = networkOf(await templateOf(config({ report: job() })));
    expect(Object.keys(pools.resources).length).toBe(15);
    expect(networkOf(await templateOf(config({ front: balancer() })))).toEqual(pools);
    expect(networkOf(await templateOf(balanced({ report: [1] })))).toEqual(pools);
  },
);

law('balancer/network', 'a load balancer changes no resource of the config beside it', async () => {
  const { Resources: without } = await templateOf(config({ report: job() }));
  const { Resources: both } = await templateOf(config({ report: job(), front: balancer() }));
  const added = Object.keys(both).filter((id) => without[id] === undefined);
  expect(added).toEqual(['FrontLbSecurityGroup', 'FrontLoadBalancer', 'FrontPort80Listener']);
  for (const id of Object.keys(without)) expect(both[id]).toEqual(without[id]);
});

rule(
  'balancer/network',
  'a load balancer is in two zones, after the way to the internet, lets in only its ports and connects to nothing',
  balanced({}, { listeners: [{ protocol: 'HTTP', port: 8080 }] }),
  (template) => [
    ...each(
      template,
      elb('LoadBalancer'),
      ({ Properties, DependsOn = [] }) =>
        Properties.Subnets.length === 2 &&
        new Set(Properties.Subnets.map((subnet: Json) => template.Resources[subnet.Ref]?.Type)).size === 1 &&
        Properties.Subnets.every(({ Ref }: Json) => DependsOn.includes(`${Ref}SubnetRouteTableAssociation`)) &&
        ['StpInternetGatewayRoute0', 'StpInternetGatewayRoute1'].every((id) => DependsOn.includes(id)) &&
        Properties.Name === undefined,
    ),
    ...each(template, 'AWS::EC2::SecurityGroup', ({ Properties }, id) => {
      if (id !== 'FrontLbSecurityGroup') return true;
      const [out, ...more] = Properties.SecurityGroupEgress ?? [];
      return (
        same(Properties.SecurityGroupIngress, [
          { CidrIp: '0.0.0.0/0', FromPort: 8080, IpProtocol: 'tcp', ToPort: 8080 },
        ]) &&
        out?.CidrIp === '255.255.255.255/32' &&
        more.length === 0
      );
    }),
  ],
  ({ Resources }) => Resources.FrontLoadBalancer.Properties.Subnets.pop(),
  ({ Resources }) => delete Resources.FrontLoadBalancer.DependsOn,
  ({ Resources }) => delete Resources.FrontLbSecurityGroup.Properties.SecurityGroupEgress,
  ({ Resources }) => {
    Resources.FrontLbSecurityGroup.Properties.SecurityGroupIngress[0].ToPort = 65_535;
  },
);

rule(
  'balancer/rules',
  'the target group is registered with the trigger after its permission, which names that group of the account alone',
  balanced({ report: [1, 2] }),
  (template) => {
    const { Properties: group, DependsOn } = one(template, elb('TargetGroup'));
    const { Properties: permission } = one(template, 'AWS::Lambda::Permission');
    const name = resolved(group.Name);
    return [
      ...each(template, elb('TargetGroup'), (_, id) => id === groupId),
      ...each(template, elb('ListenerRule'), ({ Properties, DependsOn: waits }, id) =>
        same(
          [Properties.Actions, waits, id],
          [
            [{ TargetGroupArn: { Ref: groupId }, Type: 'forward' }],
            ['ReportJobExecutionStateMachine'],
            `FrontPort80Priority${Properties.Priority}ListenerRule`,
          ],
        ),
      ),
      ...fact(/^[0-9a-f]{12}-51af3dc0da77$/.test(name as string), 'the name of the target group'),
      ...fact(same(DependsOn, ['ReportApplicationLoadBalancerFrontPermission']), 'what the target group waits for'),
      ...fact(
        same(group.Targets, [{ Id: { 'Fn::GetAtt': ['ReportTriggerFunctionFunction', 'Arn'] } }]) &&
          group.TargetType === 'lambda',
        'its target',
      ),
      ...fact(permission.Principal === 'elasticloadbalancing.amazonaws.com', 'who may call'),
      ...fact(same(permission.SourceAccount, { Ref: 'AWS::AccountId' }), 'of which account'),
      ...fact(
        resolved(permission.SourceArn) === `arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/${name}/*`,
        `for which group: ${resolved(permission.SourceArn)}`,
      ),
    ];
  },
  ({ Resources }) => delete Resources[groupId].DependsOn,
  ({ Resources }) => {
    Resources[groupId].Properties.Name = 'reports';
  },
  ({ Resources }) => delete Resources.ReportApplicationLoadBalancerFrontPermission.Properties.SourceAccount,
  ({ Resources }) => {
    Resources.ReportApplicationLoadBalancerFrontPermission.Properties.SourceArn = '*';
  },
  ({ Resources }) => delete Resources.FrontPort80Priority2ListenerRule.DependsOn,
);

const nameOf = async (name: string, properties: Json = {}) =>
  resolved(one(await templateOf(balanced({ [name]: [1] }, properties)), elb('TargetGroup')).Properties.Name);

law('balancer/rules', 'every job, load balancer and side of one has a target group of its own', async () => {
  const names = [
    await nameOf('report'),
    await nameOf('cleanup'),
    // AWS attaches no group to two load balancers, and one that changes sides is replaced.
    await nameOf('report', { interface: 'internal' }),
  ];
  expect(new Set(names).size).toBe(3);
});

law(
  'balancer/rules',
  'a job by another name, and two jobs that swap priorities, keep the rules, which AWS would refuse twice',
  async () => {
    const rulesOf = async (given: Case) => {
      const { Resources } = await templateOf(given);
      return Object.keys(Resources).filter((id) => Resources[id].Type === elb('ListenerRule'));
    };
    const rules = ['FrontPort80Priority1ListenerRule', 'FrontPort80Priority2ListenerRule'];
    expect(await rulesOf(balanced({ a: [1], b: [2] }))).toEqual(rules);
    expect(await rulesOf(balanced({ a: [2], b: [1] }))).toEqual(rules);
    expect(await rulesOf(balanced({ renamed: [2, 1] }))).toEqual(rules);
  },
);

law('balancer/rules', 'no two rules share listener and priority, whichever jobs they belong to', async () => {
  const priority = fc.integer({ min: 1, max: 4 });
  const priorities = fc.array(priority, { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(priorities, priorities, async (a, b) => {
      const all = [...a, ...b];
      const codes = await codesOf(balanced({ a, b }));
      if (new Set(all).size < all.length) {
        expect(codes.filter((code) => !code.startsWith('lint/')).length).toBeGreaterThan(0);
        return;
      }
      expect(codes).toEqual([]);
      const { Resources } = await templateOf(balanced({ a, b }));
      const rules = Object.values(Resources).filter(({ Type }) => Type === elb('ListenerRule'));
      expect(rules.map(({ Properties }) => Properties.Priority).sort()).toEqual(all.sort());
    }),
    { numRuns: 30 },
  );
});

refusal(
  'balancer/rules',
  'a priority that another job has at the listener',
  'config/priority-twice',
  balanced({ a: [1], b: [2] }),
  balanced({ a: [1], b: [1] }),
  balanced({ a: [1, 2], b: [3, 2] }),
);
refusal(
  'balancer/rules',
  'a priority that the job has at the listener already',
  'config/event-twice',
  balanced({ a: [1, 2] }),
  balanced({ a: [1, 1] }),
);

law('balancer/rules', 'a rule that sleeps is left out, and with the last one its target group', async () => {
  const idsOf = async (first: Json, second: Json = {}, stage = 'dev') => {
    const events = [onRequest(1, first), onRequest(2, second)];
    const { Resources } = await templateOf({ ...config({ front: balancer(), report: job({ events }) }), stage });
    return Object.keys(Resources).filter((id) => /ListenerRule|TargetGroup|FrontPermission/.test(id));
  };
  const all = ['FrontPort80Priority1ListenerRule', 'FrontPort80Priority2ListenerRule'];
  const shared = ['ReportApplicationLoadBalancerFrontPermission', groupId];
  expect(await idsOf({})).toEqual([...all, ...shared]);
  expect(await idsOf({ paused: true })).toEqual([all[1], ...shared]);
  expect(await idsOf({ paused: true }, { paused: true })).toEqual([]);
  expect(await idsOf({ preview: 'off' }, {}, 'pr-7')).toEqual([all[1], ...shared]);
});

law('balancer/rules', 'an override gives lists of headers, and none another name of the target group', async () => {
  const overridden = (properties: Json): Case => {
    const overrides = { [groupId]: properties };
    return config({ front: balancer(), report: job({ events: [onRequest(1)], overrides }) });
  };
  const attributes = [{ Key: 'lambda.multi_value_headers.enabled', Value: 'true' }];
  const { Resources } = await templateOf(overridden({ TargetGroupAttributes: attributes }));
  expect(Resources[groupId].Properties.TargetGroupAttributes).toEqual(attributes);
  expect(await codesOf(overridden({ Name: 'reports' }))).toContain('config/overrides');
});

law(
  'balancer/rules',
  'a job knows the address of the load balancer that starts it, and nothing waits in a circle',
  async () => {
    const environment = [{ name: 'ADDRESS', value: "$ResourceParam('front', 'url')" }];
    const { Resources } = await templateOf(
      config({ front: balancer(), report: job({ environment, events: [onRequest(1)] }) }),
    );
    expect(JSON.stringify(Resources.ReportJobDefinition)).toContain('"FrontLoadBalancer","DNSName"');
  },
);

refusal(
  'balancer/rules',
  'a job that would be connected to a load balancer, which has nothing to give',
  'config/cannot-connect',
  balanced({ report: [1] }),
  config({ front: balancer(), report: job({ connectTo: ['front'], events: [onRequest(1)] }) }),
);

law(
  'limits/size',
  'the first rule of a job is 3 resources and at most 2 KB, each further one a resource of 0.5 KB',
  async () => {
    const sizeOf = async (priorities: readonly number[]) => {
      const template = await templateOf(balanced({ report: priorities }));
      const own = Object.entries(template.Resources).filter(([id]) =>
        /ListenerRule|TargetGroup|FrontPermission/.test(id),
      );
      return { resources: own.length, bytes: JSON.stringify(Object.fromEntries(own)).length };
    };
    const [one, two] = [await sizeOf([1]), await sizeOf([1, 2])];
    expect(one.resources).toBe(3);
    expect(one.bytes).toBeLessThanOrEqual(2_000);
    expect(two.resources - one.resources).toBe(1);
    expect(two.bytes - one.bytes).toBeLessThanOrEqual(550);
  },
);
