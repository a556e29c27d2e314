import type { Account } from '../fakes/account.ts';
import { pageOf, queryError, type Service, xml } from './server.ts';

/** Returns the name of the Auto Scaling group that AWS Batch makes for a compute environment. */
export const groupOf = (environment: string): string =>
  `AWSBatch-${environment}-asg-256a15df-0b59-36ff-80b2-d2220699bb62`;

/** Returns the names of compute environments that have a group. */
const environmentsIn = ({ health }: Account): readonly string[] => [
  ...new Set([...health.failedStarts.keys(), ...health.instances.keys()]),
];

/** Returns the activities of a group, newest first: some that failed, one that succeeded before, and an older failure. */
const activitiesOf = ({ health }: Account, environment: string) => {
  const launch = { Description: 'Launching a new EC2 instance', Progress: 100 };
  const failed = (health.failedStarts.get(environment) ?? []).map(({ at, reason }) => ({
    ...{ ...launch, StatusCode: 'Failed', StatusMessage: reason, StartTime: at },
    Description: `Launching a new EC2 instance. Status Reason: ${reason}`,
  }));
  const before = new Date(0);
  return [
    { Description: 'Terminating EC2 instance: i-0', StatusCode: 'Successful', StartTime: new Date() },
    { ...launch, StatusCode: 'InProgress', StartTime: new Date(), Progress: 30 },
    ...failed,
    { Description: 'Launching a new EC2 instance: i-9', StatusCode: 'Successful', StartTime: before },
    { ...launch, StatusCode: 'Failed', StatusMessage: 'An older one.', StartTime: before },
  ];
};

/** Serves the query protocol of Auto Scaling for the groups that AWS Batch made, two a page. */
export const scalingService = (account: Account): Service => ({
  takes: ({ headers }) => /\/autoscaling\/aws4_request/.test(headers.authorization ?? ''),
  name: ({ body }) => new URLSearchParams(body).get('Action') ?? '',
  error: queryError,
  answer: ({ body }) => {
    const form = new URLSearchParams(body);
    const action = form.get('Action') ?? '';
    const environments = environmentsIn(account);
    const answered = (result: object) => ({
      body: `<${action}Response><${action}Result>${xml(result)}</${action}Result></${action}Response>`,
    });
    if (action === 'DescribeAutoScalingGroups') {
      const isMeant =
        form.get('Filters.member.1.Name') === 'tag-key' &&
        form.get('Filters.member.1.Values.member.1') === 'AWSBatchServiceTag';
      const all = ['other', 'other-2', ...environments].map((one) => ({ AutoScalingGroupName: groupOf(one) }));
      const { items, next } = pageOf(isMeant ? all : [], form.get('NextToken'));
      return answered({ AutoScalingGroups: items, NextToken: next });
    }
    const group = form.get('AutoScalingGroupName') ?? '';
    const environment = environments.find((one) => groupOf(one) === group);
    if (action !== 'DescribeScalingActivities' || environment === undefined)
      return queryError(400, 'ValidationError', `Group ${group} not found`);
    return answered({ Activities: activitiesOf(account, environment) });
  },
});
