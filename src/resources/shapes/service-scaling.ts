import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { Stage } from '../../stage/stage.ts';
import { instancesOf, type MadeService, usualUtilization } from './service-shape.ts';

/** True for a service whose number of instances follows its load: in no preview, which has the fewest. */
export const isScaled = (own: Pick<MadeService, 'scaling'>, { preview }: Pick<Stage, 'preview'>): boolean => {
  const { fewest, most } = instancesOf(own);
  return !preview && fewest > 0 && most > fewest;
};

/** The measurements that a service follows, with the kind of each policy and the name that AWS gives the measurement. */
const policies = [
  ['CpuScalingPolicy', 'ECSServiceAverageCPUUtilization', 'keepAvgCpuUtilizationUnder'],
  ['MemoryScalingPolicy', 'ECSServiceAverageMemoryUtilization', 'keepAvgMemoryUtilizationUnder'],
] as const;

/**
 * Returns what adds and removes instances of a service by its load; empty for one whose number is fixed. There are more as
 * soon as one measurement is above its share, and fewer when both are below.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html
 */
export const scalingResources = (own: MadeService, service: ResourceContext): ResourceContribution[] => {
  if (!isScaled(own, service.stage)) return [];
  const { fewest, most } = instancesOf(own);
  const target = service.id('ScalableTarget');
  const resource = (
    id: string,
    Type: string,
    Properties: Readonly<Record<string, Expression>>,
  ): ResourceContribution => ({
    kind: 'resource',
    id,
    from: service.path,
    tags: Type.endsWith('ScalableTarget') ? 'in-place' : 'none',
    holdsData: 'no',
    body: { Type, Metadata: service.metadata, Properties },
  });
  return [
    // Without a role it works by the one that is linked to Application Auto Scaling.
    resource(target, 'AWS::ApplicationAutoScaling::ScalableTarget', {
      ServiceNamespace: 'ecs',
      ScalableDimension: 'ecs:service:DesiredCount',
      ResourceId: concat('service/', ref(service.id('Cluster')), '/', getAtt(service.id('Service'), 'Name')),
      MinCapacity: fewest,
      MaxCapacity: most,
    }),
    ...policies.map(([kind, metric, key]) =>
      resource(service.id(kind), 'AWS::ApplicationAutoScaling::ScalingPolicy', {
        PolicyName: metric,
        PolicyType: 'TargetTrackingScaling',
        ScalingTargetId: ref(target),
        TargetTrackingScalingPolicyConfiguration: {
          PredefinedMetricSpecification: { PredefinedMetricType: metric },
          TargetValue: own.scaling?.scalingPolicy?.[key] ?? usualUtilization,
        },
      }),
    ),
  ];
};
