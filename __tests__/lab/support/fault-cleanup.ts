import { DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import { cloudformation, settled } from './account.ts';

/** Deletes a stack by CloudFormation alone, whatever it holds: a place of a sweep is never used again. */
export async function destroyQuietly(StackName: string): Promise<void> {
  await cloudformation.send(new DeleteStackCommand({ StackName })).catch(() => {});
  await settled(StackName).catch(() => {});
}
