import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { concat, type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { physicalName } from '../../cloudformation/names.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { SearchProperties } from './search-shape.ts';

/** The logs of a domain by their property, with the kind of the log group and AWS's name of the log. */
const logs = [
  { key: 'errorLogs', kind: 'ErrorLogGroup', type: 'ES_APPLICATION_LOGS' },
  { key: 'searchSlowLogs', kind: 'SearchSlowLogGroup', type: 'SEARCH_SLOW_LOGS' },
  { key: 'indexSlowLogs', kind: 'IndexSlowLogGroup', type: 'INDEX_SLOW_LOGS' },
] as const;

/** The log groups of a domain, and what lets OpenSearch Service write into them. */
export interface SearchLogs {
  readonly resources: readonly ResourceContribution[];
  /** The logical id of the policy that has to be there before the domain; undefined for a domain without logs. */
  readonly policy: string | undefined;
  /** `LogPublishingOptions`: each log of the domain, also those that are off. */
  readonly options: Readonly<Record<string, Expression>>;
}

/**
 * Returns the log groups of a domain with this ARN, and one policy for all of them: a region of an account takes ten, which is
 * why a domain without `logging` has none.
 *
 * - https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html
 * - https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
export const searchLogs = (
  { logging }: SearchProperties,
  domainArn: Expression,
  domain: ResourceContext,
): SearchLogs => {
  const kept = logs.filter(({ key }) => logging?.[key] !== undefined && !logging[key].disabled);
  const arnOf = (kind: string): Expression => getAtt(domain.id(kind), 'Arn');
  const own = { kind: 'resource', from: domain.path } as const;
  const policy = domain.id('LogResourcePolicy');
  const options = Object.fromEntries(
    logs.map(({ type, kind }): [string, Expression] => [
      type,
      kept.some((one) => one.type === type)
        ? { CloudWatchLogsLogGroupArn: arnOf(kind), Enabled: true }
        : { Enabled: false },
    ]),
  );
  if (kept.length === 0) return { resources: [], policy: undefined, options };
  return {
    policy,
    options,
    resources: [
      ...kept.map(
        ({ key, kind }): ResourceContribution => ({
          ...own,
          id: domain.id(kind),
          tags: 'in-place',
          holdsData: 'deleted',
          body: {
            Type: 'AWS::Logs::LogGroup',
            Metadata: domain.metadata,
            Properties: { RetentionInDays: logging?.[key]?.retentionDays },
          },
        }),
      ),
      {
        ...own,
        id: policy,
        tags: 'none',
        holdsData: 'no',
        body: {
          Type: 'AWS::Logs::ResourcePolicy',
          Metadata: domain.metadata,
          Properties: {
            PolicyName: physicalName(domain.stage.stack, domain.nameInAws, 255),
            PolicyDocument: policyText(
              kept.map(({ kind }) => arnOf(kind)),
              domainArn,
            ),
          },
        },
      },
    ],
  };
};

/** Returns the policy by which OpenSearch Service writes into log groups for one domain, and for no other. */
const policyText = (groups: readonly Expression[], domainArn: Expression): Expression => {
  const listed = groups.flatMap((arn, index) => [...(index === 0 ? [] : [',']), '"', arn, '"']);
  return concat(
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"es.amazonaws.com"},"Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":[',
    ...listed,
    '],"Condition":{"StringEquals":{"aws:SourceAccount":"',
    ref('AWS::AccountId'),
    '"},"ArnLike":{"aws:SourceArn":"',
    domainArn,
    '"}}}]}',
  );
};
