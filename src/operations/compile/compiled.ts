import type { Expression } from '../../cloudformation/expression.ts';
import type { PlannedImage, PublishedImage } from '../../packaging/planned-image.ts';
import type { ParamOutput } from '../../stack/outputs-document.ts';
import type { Stage } from '../../stage/stage.ts';

/** A line of the user's config. */
export interface SourceLine {
  /** The config file as the user named it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A template, as a value and as the pure ASCII text that is sent. */
export interface TemplateText {
  readonly template: Expression;
  readonly templateText: string;
}

/** What a config becomes before the world is asked: names, template, images. */
export interface Compiled extends TemplateText {
  readonly stage: Stage;
  /** The referenceable parameters among the template's outputs. */
  readonly params: readonly ParamOutput[];
  /** Images to be published, with names that follow from their content. */
  readonly images: readonly PlannedImage[];
  /** The line that asked for a CloudFormation resource; undefined for what the stack shares. */
  locate(logicalId: string): SourceLine | undefined;
  /** The template with each job's image named by where the registry holds it, else by its tag. */
  withImages(published: ReadonlyMap<string, PublishedImage>): TemplateText;
}
