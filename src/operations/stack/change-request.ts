import type { LeaveCheck } from '../../ports/stacks.ts';
import type { World } from '../../ports/world.ts';
import type { Allowances } from '../../stack/losses.ts';
import type { Claim, TagOrigin } from '../../stack/ownership.ts';
import { type StackSettings, settle } from '../../stack/stack-settings.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { VerificationRequest } from '../verify-images.ts';

/** The inputs of `plan` and `deploy` about the change of a stack. */
export interface ChangeRequest {
  readonly region: string;
  /** The name of the artifact bucket, or `none`; absent for the project's own. */
  readonly artifactBucket?: string;
  /** The settings of the stack by inputs; from `settleRequest` on those of the config as well. */
  readonly settings?: StackSettings;
  readonly origin: TagOrigin;
  /** Losses of data that the inputs allow. */
  readonly allow: Allowances;
  /** The number of resources that may change; absent for any number. */
  readonly maxChanges?: number | undefined;
  /** True to replace the instances of all pools by ones with AWS's newest machine image. */
  readonly refreshImages?: boolean;
  /** The path of the images.json of a build: its images are deployed, and none is built. */
  readonly imagesFile?: string;
  /** The inputs about the verification of images; absent if none is verified. */
  readonly verification?: VerificationRequest;
  /** The stage's name, typed out at a prompt to deploy over a stack of another repository. */
  readonly confirm?: string | undefined;
  /** False to end once CloudFormation has begun with the change. */
  readonly follows?: false;
  /** Returns true once the change is not to be followed any longer; a run that begins none then throws `LeftOperation`. */
  readonly leave?: LeaveCheck;
}

/** Returns the claim of a deploy or plan on its stack: its repository, and the confirmation. */
export const claimOf = ({ origin: { repositoryId }, confirm, settings }: ChangeRequest): Claim => ({
  repositoryId,
  confirm,
  ...(settings?.rollback === false ? { goesOn: true } : {}),
});

/** Returns a request with the settings that hold for a compiled config, and logs where an input overrules the config. */
export const settleRequest = <T extends ChangeRequest>(
  { console }: Pick<World, 'console'>,
  compiled: Pick<Compiled, 'settings'>,
  request: T,
): T => {
  const { settings, notes } = settle(compiled.settings, request.settings ?? {});
  for (const note of notes) console.info(note);
  return { ...request, settings };
};
