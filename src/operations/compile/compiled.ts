import type { Expression } from '../../cloudformation/expression.ts';
import type { LocatedText } from '../../diagnostics/position.ts';
import type { Borrowed } from '../../graph/graph.ts';
import type { PlannedCode } from '../../packaging/code/function-code.ts';
import type { PlannedImage, PublishedImage } from '../../packaging/planned-image.ts';
import type { DeployedParts } from '../../shared/deployed-parts.ts';
import type { ParamOutput } from '../../stack/outputs-document.ts';
import type { StackSettings } from '../../stack/stack-settings.ts';
import type { UploadNeed } from '../../stage/needs.ts';
import type { Stage } from '../../stage/stage.ts';

/** A line of the user's config. */
export interface SourceLine {
  /** The config file as the user named it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A template as a value, and as the ASCII text that is sent. */
export interface TemplateText {
  readonly template: Expression;
  readonly templateText: string;
}

/** A compiled config: names, template and images, without anything that only AWS knows. */
export interface Compiled extends TemplateText {
  readonly stage: Stage;
  /** The config's text, in which diagnostics have their places. */
  readonly located: LocatedText;
  /** The referenceable parameters among the template's outputs. */
  readonly params: readonly ParamOutput[];
  /** Images that a deploy builds or finds published, with names that follow from their content. */
  readonly images: readonly PlannedImage[];
  /** Code of functions that a deploy builds and uploads, or finds in the artifact bucket, under keys that follow from its content. */
  readonly codes: readonly PlannedCode[];
  /** Folders whose files a deploy uploads after the stack is up. */
  readonly uploads: readonly UploadNeed[];
  /** Settings of the stack beside its template, by `deploymentConfig`. */
  readonly settings: StackSettings;
  /** Set for a preview that borrows from another stage. */
  readonly borrowed?: Borrowed;
  /** Returns the line of the config that asked for a CloudFormation resource; undefined for shared resources. */
  locate(logicalId: string): SourceLine | undefined;
  /** Compiles the same config again as the next template of a deployed stack. */
  withDeployed(deployed: DeployedParts): Promise<this>;
  /** Returns the template with each published image named by repository and digest, and others by tag. */
  withImages(published: ReadonlyMap<string, PublishedImage>): TemplateText;
}
