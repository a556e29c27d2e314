import { Refused } from '../../diagnostics/refused.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf, refusalOf } from './refusals.ts';
import { isOfRole, type RoleSession, sessionIn } from './renewed-session.ts';

/** A role that another role assumes. */
export interface ChainedRole {
  readonly roleArn: string;
  /** The role whose session assumes it. */
  readonly byArn: string;
  readonly sessionName: string;
  /** 900 to 3,600. */
  readonly durationSeconds: number;
  /** Tags of the session; none if it is empty, which needs no `sts:TagSession`. */
  readonly tags: Readonly<Record<string, string>>;
  /** The external id that the trust policy of the role asks for. */
  readonly externalId?: string | undefined;
}

const actionsOf = ({ tags }: ChainedRole): readonly string[] =>
  Object.keys(tags).length === 0 ? ['sts:AssumeRole'] : ['sts:AssumeRole', 'sts:TagSession'];

/** Returns the statement, as JSON, by which a trust policy lets the role before assume this one. */
const trustStatement = (role: ChainedRole): string => {
  const repository = role.tags.Repository;
  const tested = {
    ...(role.externalId === undefined ? {} : { 'sts:ExternalId': role.externalId }),
    ...(repository === undefined ? {} : { 'aws:RequestTag/Repository': repository }),
  };
  return JSON.stringify({
    Effect: 'Allow',
    Principal: { AWS: role.byArn },
    Action: actionsOf(role),
    ...(Object.keys(tested).length > 0 ? { Condition: { StringEquals: tested } } : {}),
  });
};

/**
 * Returns what to do about a role that AWS refused to another role, by AWS's error:
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
const hintOf = (role: ChainedRole, name: string, message: string): string => {
  const roleName = role.roleArn.replace(/^.*\//, '');
  if (/DurationSeconds exceeds/i.test(message))
    return `Give a shorter role-duration-seconds, or let sessions of the role be longer, an hour at most: \`aws iam update-role --role-name ${roleName} --max-session-duration 3600\`.`;
  if (/^RegionDisabled/.test(name))
    return 'An administrator of the account enables the region, and STS in it, in the account settings of IAM.';
  const tags = Object.entries(role.tags).map(([key, value]) => `${key}=${value}`);
  const tagged =
    tags.length === 0
      ? ''
      : `${/TagSession/.test(message) ? ' AWS refused the tags, so the trust policy lacks sts:TagSession, or role-session-tags: false sends none.' : ''} The session was asked for with the tags ${tags.join(', ')}.`;
  return `Both sides have to allow it. A statement of the trust policy of ${roleName} that does: ${trustStatement(role)}; \`aws iam update-assume-role-policy\` writes it. The policies of ${role.byArn} have to allow ${actionsOf(role).join(' and ')} on ${role.roleArn}, too.${tagged}`;
};

/** Returns the credentials of a role, assumed by those of `clients`. Throws `aws/role` if AWS refuses. */
export const assumeChained = async (clients: Clients, clock: Clock, role: ChainedRole): Promise<RoleSession> => {
  const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  const sts = await clients.sts();
  const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
  const command = new AssumeRoleCommand({
    RoleArn: role.roleArn,
    RoleSessionName: role.sessionName,
    DurationSeconds: role.durationSeconds,
    ...(tags.length > 0 ? { Tags: tags } : {}),
    ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
  });
  try {
    return await call(clock, 'sts:AssumeRole', async (limit) => sessionIn(await sts.send(command, limit)));
  } catch (error) {
    const refused = refusalOf(error, 'sts:AssumeRole');
    if (!isOfRole(refused)) throw refused;
    const { name } = errorOf(refused.cause);
    throw new Refused({
      code: 'aws/role',
      message: `The role ${role.roleArn} could not be assumed by ${role.byArn}. ${name}: ${refused.message}`,
      hint: hintOf(role, name, refused.message),
      cause: error,
    });
  }
};
