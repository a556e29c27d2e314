import { deniedIn } from '../../../doctor/denied.ts';
import type { FailureReason } from '../failed-resource.ts';

/**
 * Name of CloudFormation's session of the service role:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
 */
const session = 'AWSCloudFormation';

/** Milliseconds before the failure in which the call was made. */
const before = 900_000;

/** Words of services that deny a call and do not say which one. */
const isDenied = /not authorized|Access ?Denied|UnauthorizedOperation|Encoded authorization failure/i;

/** Returns the service of a type as CloudTrail names it: `lambda.amazonaws.com` of `AWS::Lambda::Function`. */
const serviceOf = (type: string): string => `${(type.split('::')[1] ?? '').toLowerCase()}.amazonaws.com`;

/** Asks CloudTrail which call was denied, where the reason says that one was and not which. */
export const deniedCall: FailureReason = {
  knows: ({ type, reason }) => type.startsWith('AWS::') && isDenied.test(reason) && deniedIn(reason) === undefined,
  ask: async (world, { type, at }) => {
    const since = new Date(at.getTime() - before);
    const message = await (await world.trail()).lastDenial(session, serviceOf(type), since);
    return message === undefined ? [] : [`CloudTrail says: ${message}`];
  },
};
