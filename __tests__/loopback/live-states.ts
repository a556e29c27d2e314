import type { Account } from '../fakes/account.ts';
import { type Answer, pageOf, type Request, type Service } from './server.ts';

const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json',
  headers,
});
const error = (status: number, code: string, message: string): Answer =>
  json({ __type: code, message }, status, { 'x-amzn-errortype': code });

const target = ({ headers }: Request): string =>
  String(headers['x-amz-target'] ?? '')
    .split('.')
    .at(-1) ?? '';
const inputOf = ({ body }: Request) => JSON.parse(body || '{}') as Record<string, unknown>;

const service = (
  name: string,
  takes: (request: Request) => boolean,
  answer: (request: Request) => Answer,
): Service => ({
  takes,
  name: () => name,
  error,
  answer,
});

/** Serves reads of states for an account in memory, and CloudTrail; a page has two items. */
export const liveStateServices = (account: Account): Service[] => {
  /** Serves DescribeJobQueues or DescribeComputeEnvironments of such as `account.enabled` knows. */
  const pools = (key: 'jobQueue' | 'computeEnvironment'): Service =>
    service(
      `describe${key.toLowerCase()}s`,
      (request) =>
        request.url.pathname === `/v1/describe${key.toLowerCase()}s` &&
        account.enabled.size > 0 &&
        Array.isArray(inputOf(request)[`${key}s`]),
      (request) => {
        const input = inputOf(request);
        const asked = input[`${key}s`] as string[];
        const page = pageOf(
          [...account.enabled].filter(([arn]) => asked.includes(arn)),
          input.nextToken as string | undefined,
        );
        const items = page.items.map(([arn, enabled]) => ({
          [`${key}Arn`]: arn,
          state: enabled ? 'ENABLED' : 'DISABLED',
        }));
        return json({ [`${key}s`]: items, nextToken: page.next });
      },
    );
  return [
    pools('jobQueue'),
    pools('computeEnvironment'),
    service(
      'DescribeRule',
      (request) => target(request) === 'DescribeRule',
      (request) => {
        const { Name, EventBusName } = inputOf(request);
        const state = account.rules.get(EventBusName === undefined ? String(Name) : `${EventBusName}|${Name}`);
        if (state === undefined) return error(400, 'ResourceNotFoundException', `Rule ${Name} does not exist.`);
        return json({ Name, State: state ? 'ENABLED' : 'DISABLED' });
      },
    ),
    service(
      'GetEventSourceMapping',
      ({ method, url }) => method === 'GET' && url.pathname.startsWith('/2015-03-31/event-source-mappings/'),
      ({ url }) => {
        const state = account.mappings.get(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''));
        if (state === undefined) return error(404, 'ResourceNotFoundException', 'The resource does not exist.');
        return json({ UUID: 'u', State: state ? 'Enabled' : 'Disabled' });
      },
    ),
    service(
      'BatchGetImage',
      (request) => target(request) === 'BatchGetImage' && request.body.includes('"imageDigest"'),
      (request) => {
        const { repositoryName, imageIds } = inputOf(request) as {
          repositoryName: string;
          imageIds: { imageDigest: string }[];
        };
        const inRepository = [...account.images].filter(([name]) => name.startsWith(`${repositoryName}:`));
        if (inRepository.length === 0) return error(400, 'RepositoryNotFoundException', 'There is no such repository.');
        const known = new Set(inRepository.map(([, digest]) => digest));
        if (imageIds.length > 100) return error(400, 'InvalidParameterException', 'at most 100');
        return json({
          images: imageIds.filter(({ imageDigest }) => known.has(imageDigest)).map((imageId) => ({ imageId })),
          failures: imageIds
            .filter(({ imageDigest }) => !known.has(imageDigest))
            .map((imageId) => ({ imageId, failureCode: 'ImageNotFound' })),
        });
      },
    ),
    service(
      'DescribeSecret',
      (request) =>
        target(request) === 'DescribeSecret' && account.secretVersions.has(String(inputOf(request).SecretId)),
      (request) => {
        const current = account.secretVersions.get(String(inputOf(request).SecretId)) ?? '';
        return json({ ARN: 'arn', VersionIdsToStages: { older: ['AWSPREVIOUS'], [current]: ['AWSCURRENT'] } });
      },
    ),
    service(
      'LookupEvents',
      (request) => target(request) === 'LookupEvents',
      (request) => {
        const { LookupAttributes } = inputOf(request) as { LookupAttributes: { AttributeValue: string }[] };
        if (account.trail === 'denied')
          return error(400, 'AccessDeniedException', 'User is not authorized to perform: cloudtrail:LookupEvents');
        const events = account.trail.get(LookupAttributes[0]?.AttributeValue ?? '') ?? [];
        return json({ Events: events.map((event) => ({ CloudTrailEvent: JSON.stringify(event) })) });
      },
    ),
  ];
};
