import type {
  ConditionContribution,
  OutputContribution,
  ParameterContribution,
  ResourceContribution,
} from '../cloudformation/contribution.ts';
import type { RenderSymbol } from '../cloudformation/render.ts';
import type { CodeNeed, ImageNeed, UploadNeed } from '../stage/needs.ts';
import type { Stage } from '../stage/stage.ts';

/** A parameter of a resource that `$ResourceParam(resource, param)` can reference. */
export interface ParamOutput {
  readonly resource: string;
  readonly param: string;
  /** The name of the template output with its value. */
  readonly output: string;
}

/** The linked stack: all contributions merged, every reference checked and rendered, except the names of images and code. */
export interface StackGraph {
  readonly stage: Stage;
  /** The AWS region of the stack, `eu-west-1`. */
  readonly region: string;
  /** CloudFormation resources by logical id. */
  readonly resources: ReadonlyMap<string, ResourceContribution>;
  /** Template parameters by name. */
  readonly parameters: ReadonlyMap<string, ParameterContribution>;
  /** Template conditions by name. */
  readonly conditions: ReadonlyMap<string, ConditionContribution>;
  /** Template outputs by name. */
  readonly outputs: ReadonlyMap<string, OutputContribution>;
  /** The images that jobs need, in the order of the config. */
  readonly images: readonly ImageNeed[];
  /** The code that functions need, in the order of the config. */
  readonly codes: readonly CodeNeed[];
  /** The folders whose files a deploy uploads, in the order of the config. */
  readonly uploads: readonly UploadNeed[];
  /** Renders references inside the name of an image, such as `$ResourceParam` in a `prebuilt-image`. */
  readonly spell: RenderSymbol;
  readonly params: readonly ParamOutput[];
}
