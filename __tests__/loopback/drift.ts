import type { Account } from '../fakes/account.ts';
import { resultsOf } from '../fakes/drifts.ts';
import { pageOf, queryError, type Request, type Service, xml } from './server.ts';

const invalid = (message: string) => queryError(400, 'ValidationError', message);

/** Serves drift detection of CloudFormation for an account in memory: a detection ends at the second look at it. */
export const driftService = (account: Account): Service => {
  const { cloud, detection } = account;
  const looks = new Map<string, number>();
  const formOf = (request: Request) => new URLSearchParams(request.body);
  const nameOf = (request: Request) => formOf(request).get('Action') ?? '';

  const detect = (stack: string) => {
    if (!cloud.find(stack)) return invalid(`Stack with id ${stack} does not exist`);
    if (detection.refusal !== undefined) return invalid(detection.refusal);
    if (detection.busy > 0) {
      detection.busy -= 1;
      return invalid(`Drift detection is already in progress for stack [${stack}] with drift detection id [d]`);
    }
    detection.started += 1;
    return { StackDriftDetectionId: `detection-${detection.started}` };
  };
  const status = (id: string) => {
    looks.set(id, (looks.get(id) ?? 0) + 1);
    const common = { StackDriftDetectionId: id, StackId: 'stack', Timestamp: new Date(1_000) };
    if (looks.get(id) === 1) return { ...common, DetectionStatus: 'DETECTION_IN_PROGRESS' };
    return detection.failure === undefined
      ? { ...common, DetectionStatus: 'DETECTION_COMPLETE', StackDriftStatus: 'IN_SYNC' }
      : { ...common, DetectionStatus: 'DETECTION_FAILED', DetectionStatusReason: detection.failure };
  };
  const drifts = (form: URLSearchParams) => {
    const page = pageOf(resultsOf(account, form.get('StackName') ?? ''), form.get('NextToken'));
    const results = page.items.map(({ logicalId, physicalId, type, status, reason, differences }) => ({
      StackId: 'stack',
      LogicalResourceId: logicalId,
      PhysicalResourceId: physicalId,
      ResourceType: type,
      StackResourceDriftStatus: status,
      DriftStatusReason: reason,
      Timestamp: new Date(detection.stale.has(logicalId) ? 0 : 2_000),
      PropertyDifferences: differences.map(({ path, expected, actual }) => ({
        PropertyPath: path,
        ExpectedValue: expected ?? 'null',
        ActualValue: actual ?? 'null',
        DifferenceType: differenceType(expected, actual),
      })),
    }));
    return { StackResourceDrifts: results, NextToken: page.next };
  };

  return {
    takes: (request) =>
      /^(DetectStackDrift|DescribeStackDriftDetectionStatus|DescribeStackResourceDrifts)$/.test(nameOf(request)),
    name: nameOf,
    error: queryError,
    answer: (request) => {
      const [form, action] = [formOf(request), nameOf(request)];
      const result = (() => {
        if (action === 'DetectStackDrift') return detect(form.get('StackName') ?? '');
        return action === 'DescribeStackResourceDrifts'
          ? drifts(form)
          : status(form.get('StackDriftDetectionId') ?? '');
      })();
      if ('body' in result) return result;
      return { body: `<${action}Response><${action}Result>${xml(result)}</${action}Result></${action}Response>` };
    },
  };
};

const differenceType = (expected: string | undefined, actual: string | undefined): string => {
  if (expected === undefined) return 'ADD';
  return actual === undefined ? 'REMOVE' : 'NOT_EQUAL';
};
