import type { OutputContribution, ResourceContribution } from '../cloudformation/contribution.ts';
import type { Spelling } from '../cloudformation/render.ts';
import type { ImageNeed } from '../stage/needs.ts';
import type { Stage } from '../stage/stage.ts';

/** The stage as CloudFormation will know it: everything merged and every reference checked; only images are open. */
export interface StackGraph {
  readonly stage: Stage;
  readonly region: string;
  readonly resources: ReadonlyMap<string, ResourceContribution>;
  readonly outputs: ReadonlyMap<string, OutputContribution>;
  /** The images that jobs need, in the order of the config. */
  readonly images: readonly ImageNeed[];
  /** How references are spelt that stand in an image's name. */
  readonly spell: Spelling;
  /** Referenceable parameters, with the template output that holds each. */
  readonly params: readonly { readonly resource: string; readonly param: string; readonly output: string }[];
}
