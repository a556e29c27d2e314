import type { Expression } from '../cloudformation/expression.ts';
import type { Borrowed } from '../graph/graph.ts';
import { templateDigest } from './kept-deployments.ts';
import type { ParamOutput } from './outputs-document.ts';
import type { StackSettings } from './stack-settings.ts';
import type { TemplateImage } from './template-images.ts';

/** The contents of a deployment that is kept. Values of parameters are none of them: they are read from AWS again. */
export interface KeptContents {
  /** Time at which CloudFormation began with it, in ISO format. */
  readonly time: string;
  readonly project: string;
  readonly stage: string;
  /** Commit and page of the workflow run; absent at a prompt. */
  readonly commit?: string | undefined;
  readonly page?: string | undefined;
  /** The id of the deployment that it went back to, for one of `rollback`. */
  readonly rolledBackTo?: string | undefined;
  /** The hash that a plan of the change had. */
  readonly planHash: string;
  /** SHA-256 of the config's text; absent for one of `rollback`. */
  readonly configHash?: string | undefined;
  /** Names of the template's parameters. */
  readonly parameters: readonly string[];
  readonly images: readonly TemplateImage[];
  /** Referenceable parameters among the template's outputs. */
  readonly params: readonly ParamOutput[];
  /** Settings of the stack by `deploymentConfig`. */
  readonly settings: StackSettings;
  /** Set for a preview that borrows from another stage. */
  readonly borrowed?: Borrowed | undefined;
  /** The template as it was sent. */
  readonly templateText: string;
}

/** The format of a kept deployment; a version that this program does not know is refused. */
const version = 1;

/** Returns the text of a kept deployment. */
export const keptText = ({ borrowed, ...contents }: KeptContents): string =>
  JSON.stringify({
    version,
    ...contents,
    ...(borrowed === undefined
      ? {}
      : { borrowed: { ...borrowed, outputs: [...borrowed.outputs].map(([name, output]) => [name, output ?? null]) } }),
  });

/** Returns the template of kept contents as a value. Throws for a text that is no JSON. */
export const keptTemplate = ({ templateText }: Pick<KeptContents, 'templateText'>): Expression =>
  JSON.parse(templateText) as Expression;

/** A deployment as it is written: pairs in the place of a map. */
interface Written extends Omit<KeptContents, 'borrowed'> {
  readonly version: number;
  readonly borrowed?: Omit<Borrowed, 'outputs'> & { readonly outputs: readonly (readonly [string, string | null])[] };
}

/**
 * Returns the contents of a kept deployment; undefined for a text of another version, of another stage than it says, or with
 * a template of another digest than its key has.
 */
export const readKept = (
  digest: string,
  text: string,
  { project, stage }: { readonly project: string; readonly stage: string },
): KeptContents | undefined => {
  try {
    const { version: its, borrowed, ...contents } = JSON.parse(text) as Written;
    if (its !== version || contents.project !== project || contents.stage !== stage) return undefined;
    if (templateDigest(keptTemplate(contents)) !== digest) return undefined;
    if (borrowed === undefined) return contents;
    const outputs = new Map(borrowed.outputs.map(([name, output]) => [name, output ?? undefined]));
    return { ...contents, borrowed: { ...borrowed, outputs } };
  } catch {
    return undefined;
  }
};

/** Returns the digests of the images that the text of a kept deployment names, whatever its version. */
export const digestsInKept = (text: string): string[] => text.match(/sha256:[0-9a-f]{64}/g) ?? [];
