import { bucket, config, everything } from './configs.ts';
import { rule } from './harness.ts';
import { each, fact, type Json, ofType, put, same, type Template, walk } from './reading.ts';

const subnets = 'AWS::EC2::Subnet';
const zone = (index: number) => ({ 'Fn::Select': [index, { Ref: 'StpZones' }] });
const onlyThird = (value: Json) => ({ 'Fn::If': ['StpThirdZone', value, { Ref: 'AWS::NoValue' }] });

rule(
  'capacity/zones',
  'StpZones is a list without a default: its value is looked up, and then stays',
  everything,
  ({ Parameters = {} }) => [
    ...fact(same(Object.keys(Parameters), ['StpZones']), 'other parameters'),
    ...fact(Parameters.StpZones?.Type === 'CommaDelimitedList', 'no list'),
    ...fact(!('Default' in (Parameters.StpZones ?? {})), 'a default'),
  ],
  (template) => put(template.Parameters, 'StpZones.Default', 'eu-west-1a,eu-west-1b,eu-west-1c'),
  (template) => put(template.Parameters, 'StpZones.Type', 'String'),
  (template) => put(template, 'Parameters', undefined),
);

rule(
  'capacity/zones',
  'each subnet has a zone of its own, by its place in StpZones',
  everything,
  (template) => [
    ...each(template, subnets, ({ Properties }, id) => same(Properties.AvailabilityZone, zone(Number(id.at(-1))))),
    ...fact(ofType(template, subnets).length === 3, 'not three subnets'),
  ],
  (template) => put(template.Resources.StpPublicSubnet1, 'Properties.AvailabilityZone', zone(0)),
  (template) =>
    put(template.Resources.StpPublicSubnet2, 'Properties.AvailabilityZone', {
      'Fn::Select': [2, { 'Fn::GetAZs': '' }],
    }),
);

/** Returns a fault for each reference to a conditional resource from where it may be absent. */
const loose = ({ Resources }: Template): string[] => {
  const conditional = new Map(
    Object.entries(Resources).flatMap(([id, { Condition }]) => (Condition ? [[id, Condition as string]] : [])),
  );
  return Object.entries(Resources).flatMap(([id, { DependsOn = [], Condition: own, ...rest }]) => {
    // A value under `Fn::If` stands only where its condition is true.
    const guarded = [...walk(rest)].flatMap((value) => {
      const [condition, then] = value?.['Fn::If'] ?? [];
      return condition === undefined ? [] : [...walk(then)].map((inner) => ({ condition, inner }));
    });
    const isGuarded = (value: Json, condition: string) =>
      guarded.some((one) => one.inner === value && one.condition === condition);
    const referenced = [...walk(rest)].flatMap((value) => {
      const to: Json = value?.Ref ?? value?.['Fn::GetAtt']?.[0];
      const condition = conditional.get(to);
      return condition && condition !== own && !isGuarded(value, condition) ? [`${id} → ${to}`] : [];
    });
    const waiting = (DependsOn as string[]).filter((to) => conditional.has(to) && conditional.get(to) !== own);
    return [...referenced, ...waiting.map((to) => `${id} waits for ${to}`)];
  });
};

rule(
  'capacity/zones',
  'without a third zone nothing refers to the third subnet and its association',
  everything,
  (template) => [
    ...fact(
      same(
        Object.entries(template.Resources)
          .filter(([, { Condition }]) => Condition === 'StpThirdZone')
          .map(([id]) => id),
        ['StpPublicSubnet2', 'StpPublicSubnet2SubnetRouteTableAssociation'],
      ),
      'others are conditional',
    ),
    ...loose(template),
  ],
  (template) => put(template.Resources.StpPublicSubnet2, 'Condition', undefined),
  (template) => put(template.Resources.StpPublicSubnet2SubnetRouteTableAssociation, 'Condition', undefined),
  (template) =>
    template.Resources.StpBatchOnDemandComputeEnvironment.DependsOn.push('StpPublicSubnet2SubnetRouteTableAssociation'),
  (template) =>
    put(template.Resources.StpBatchSpotComputeEnvironment, 'Properties.ComputeResources.Subnets.2', {
      Ref: 'StpPublicSubnet2',
    }),
);

rule(
  'capacity/zones',
  'instances start after the association of every subnet, the third where it is',
  everything,
  (template) => {
    const after = (id: string): string[] => {
      const { DependsOn = [], ...rest } = template.Resources[id] ?? {};
      const named = [...walk(rest)].flatMap((value) => (typeof value?.Ref === 'string' ? [value.Ref as string] : []));
      return [...(DependsOn as string[]), ...named].filter((name) => name in template.Resources);
    };
    return each(template, 'AWS::Batch::ComputeEnvironment', (_, id) => {
      const all = new Set([id]);
      for (const one of all) for (const next of after(one)) all.add(next);
      return [0, 1, 2].every((index) => all.has(`StpPublicSubnet${index}SubnetRouteTableAssociation`));
    });
  },
  (template) => put(template.Resources.StpInternetGatewayRoute2, 'Metadata', undefined),
  (template) => put(template.Resources.StpBatchSpotComputeEnvironment, 'DependsOn', []),
);

rule(
  'capacity/zones',
  'compute environments use every subnet that there is',
  everything,
  (template) =>
    each(template, 'AWS::Batch::ComputeEnvironment', ({ Properties }) =>
      same(Properties.ComputeResources.Subnets, [
        { Ref: 'StpPublicSubnet0' },
        { Ref: 'StpPublicSubnet1' },
        onlyThird({ Ref: 'StpPublicSubnet2' }),
      ]),
    ),
  (template) => template.Resources.StpBatchOnDemandComputeEnvironment.Properties.ComputeResources.Subnets.pop(),
);

rule(
  'capacity/zones',
  'a stack without jobs has no zones',
  config({ files: bucket() }),
  (template) => [
    ...fact(template.Parameters === undefined, 'parameters'),
    ...fact(template.Conditions === undefined, 'conditions'),
  ],
  (template) => put(template, 'Parameters', { StpZones: { Type: 'CommaDelimitedList' } }),
);
