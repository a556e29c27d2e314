import { type Command, commandEntry } from '../commands/table.ts';
import type { Console, Environment } from '../ports/machine.ts';
import type { Inputs } from './inputs.ts';

/** Minutes for which an operation of a stack is followed where `wait-minutes` does not say otherwise. */
const defaultWait = 180;

/**
 * Returns a warning if a command that changes a stack has credentials from variables, which nothing renews, and their end,
 * where the environment names it, comes before that of the longest wait. Undefined for any other run: those of a role or a
 * profile are renewed.
 * https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html
 */
export const shortCredentialsNote = (
  { command, values }: Inputs,
  { AWS_ACCESS_KEY_ID, AWS_PROFILE, AWS_CREDENTIAL_EXPIRATION = '' }: Environment,
  now: Date,
): Parameters<Console['annotate']>[0] | undefined => {
  const isRenewed = values['role-to-assume'] !== undefined || !AWS_ACCESS_KEY_ID || AWS_PROFILE;
  if (isRenewed || !commandEntry(command as Command).changesStack) return undefined;
  const left = Math.floor((Date.parse(AWS_CREDENTIAL_EXPIRATION) - now.getTime()) / 60_000);
  const wait = values['wait-minutes'] === undefined ? defaultWait : Number(values['wait-minutes']);
  if (Number.isNaN(left) || left >= wait) return undefined;
  return {
    severity: 'warning',
    title: 'aws/expired-credentials',
    message: `The credentials in the environment hold for ${Math.max(0, left)} minutes more, and an operation is followed for up to ${wait}. One that takes longer goes on in AWS, and this run fails; run it again with new credentials then. Give role-to-assume, whose session is renewed, or a shorter wait-minutes.`,
  };
};
