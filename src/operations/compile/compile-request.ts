import type { ConfigPlace } from '../../config/project.ts';
import type { Facts } from '../../directives/directive.ts';
import type { Platform } from '../../packaging/packaging.ts';

/** The stage that a config is compiled for, and the facts about the run that its directives may read. */
export interface CompileRequest extends ConfigPlace {
  /** The input `project-name`. */
  readonly project?: string | undefined;
  readonly stage: string;
  /** The input `base-stage`: the stage from which previews borrow, unless the config names one. */
  readonly baseStage?: string | undefined;
  readonly region: string;
  /** True if neither an input nor the environment names the region of a run that calls no AWS. */
  readonly assumesRegion?: boolean;
  /** The input `image-registry`: the host of a private registry, where images are not in that of account and region. */
  readonly imageRegistry?: string | undefined;
  /** The name of the AWS profile in use. */
  readonly profile?: string | undefined;
  /** The input `variables`. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** The input `tags`: keys and values as AWS takes them, at most 45. */
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** The input `artifact-bucket`: the name of a bucket, or `none`; absent for the project's own. */
  readonly artifactBucket?: string;
  /** The input `platform`: the platform that every image is expected to have. */
  readonly platform?: Platform;
  /** Ids of the input `build-secrets`; absent for a command that builds nothing, and so takes none. */
  readonly buildSecrets?: readonly string[];
  /** True if a warning stops the command as an error does. */
  readonly strict?: boolean;
  /** `'checked'` reads no file of a build context, for a command that uses neither template nor tags. */
  readonly contents?: 'read' | 'checked';
}

/** Returns the facts that directives may read. */
export const factsOf = ({ stage, region, profile, variables }: CompileRequest): Facts => ({
  stage,
  region,
  profile,
  variables,
});
