import type { FailedStart } from '../../runs/pool-faults.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { allItems } from './pages.ts';
import { callAutoScaling } from './signed-calls.ts';
import { elementsAt, textAt, type XmlElement } from './xml.ts';

/** Newest activities of a group that are read; AWS keeps those of six weeks. */
const mostActivities = 50;

/** Returns the name of an environment, which is the last part of its ARN. */
const nameIn = (environment: string): string => environment.slice(environment.lastIndexOf('/') + 1);

/**
 * True for the name of a group of a compute environment: `AWSBatch-{environment}-asg-{uuid}`, for older ones without the
 * beginning. AWS documents the tag, which the role of AWS Batch has to set, and the beginning, which that role is bound to:
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/BatchServiceRolePolicy.html
 */
const isGroupOf = (group: string, environment: string): boolean =>
  [`AWSBatch-${environment}-asg-`, `${environment}-asg-`].some((beginning) => group.startsWith(beginning));

/**
 * Returns the names of the Auto Scaling groups of a compute environment, by its ARN or name: one, or two while AWS Batch
 * updates it. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html
 */
export const scalingGroups = async (
  clients: Clients,
  clock: Clock,
  environment: string,
): Promise<readonly string[]> => {
  const name = nameIn(environment);
  const groups = await allItems('autoscaling:DescribeAutoScalingGroups', async (token) => {
    const root = await callAutoScaling(clients, clock, 'DescribeAutoScalingGroups', {
      'Filters.member.1.Name': 'tag-key',
      'Filters.member.1.Values.member.1': 'AWSBatchServiceTag',
      MaxRecords: '100',
      ...(token === undefined ? {} : { NextToken: token }),
    });
    const result = 'DescribeAutoScalingGroupsResult';
    return {
      items: elementsAt(root, result, 'AutoScalingGroups', 'member').map(
        (one) => textAt(one, 'AutoScalingGroupName') ?? '',
      ),
      next: textAt(root, result, 'NextToken'),
    };
  });
  return groups.filter((group) => isGroupOf(group, name));
};

/** Returns the failed starts of a group after its last one that succeeded; AWS lists the newest activity first. */
const failuresIn = (activities: readonly XmlElement[]): readonly FailedStart[] => {
  const starts = activities.filter((one) => /^Launching/i.test(textAt(one, 'Description') ?? ''));
  const last = starts.findIndex((one) => textAt(one, 'StatusCode') === 'Successful');
  return starts.slice(0, last < 0 ? starts.length : last).flatMap((one) => {
    const reason = textAt(one, 'StatusMessage');
    return textAt(one, 'StatusCode') === 'Failed' && reason
      ? [{ at: new Date(textAt(one, 'StartTime') ?? 0), reason }]
      : [];
  });
};

/**
 * Returns the starts of instances of a compute environment that failed since the last one that succeeded, newest first.
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScalingActivities.html
 */
export const failedStarts = async (
  clients: Clients,
  clock: Clock,
  environment: string,
): Promise<readonly FailedStart[]> => {
  const found: FailedStart[] = [];
  for (const group of await scalingGroups(clients, clock, environment)) {
    const root = await callAutoScaling(clients, clock, 'DescribeScalingActivities', {
      AutoScalingGroupName: group,
      MaxRecords: String(mostActivities),
    });
    found.push(...failuresIn(elementsAt(root, 'DescribeScalingActivitiesResult', 'Activities', 'member')));
  }
  return found.sort((a, b) => b.at.getTime() - a.at.getTime());
};
