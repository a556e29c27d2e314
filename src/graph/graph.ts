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

/** A job that runs in a borrowed pool. */
export interface BorrowedJob {
  /** Its name in the config. */
  readonly job: string;
  readonly cpu: number;
  /** The disk that it requires, in GiB. */
  readonly storageGiB: number | undefined;
}

/** The values that a preview reads from the stack of another stage, its lender, at each deployment. */
export interface Borrowed {
  /** The stage of the lender. */
  readonly stage: string;
  /** The name of the lender's stack. */
  readonly stack: string;
  /** The output of that stack by the name of the template's parameter; undefined for the id of the stack. */
  readonly outputs: ReadonlyMap<string, string | undefined>;
  /** The resources of the config that are the lender's, sorted. */
  readonly names: readonly string[];
  readonly jobs: readonly BorrowedJob[];
}

/** The linked stack: all contributions merged, every reference checked and rendered, except the names of images and code. */
export interface StackGraph {
  readonly stage: Stage;
  /** The AWS region of the stack, `eu-west-1`. */
  readonly region: string;
  /** CloudFormation resources by logical id. */
  readonly resources: ReadonlyMap<string, ResourceContribution>;
  /** Logical ids of the resources that contain names of images or code: all others are rendered. */
  readonly unnamed: ReadonlySet<string>;
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
  /** Set for a preview that borrows from another stage. */
  readonly borrowed?: Borrowed;
}
