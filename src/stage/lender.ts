import { logicalId } from '../cloudformation/names.ts';
import { isPreview } from './stage.ts';

/** The stage from which previews borrow where neither the config nor an input names one. */
export const defaultLender = 'production';

/**
 * Returns the stage from which a stage borrows its instances; undefined for one with instances of its own: one that is
 * no preview, and a preview that names itself. `reuse` is the stage that the config names, `baseStage` that of the input.
 */
export const lenderOf = (
  stage: string,
  {
    reuse,
    baseStage = defaultLender,
  }: { readonly reuse?: string | undefined; readonly baseStage?: string | undefined },
): string | undefined => {
  const lender = reuse ?? baseStage;
  return isPreview(stage) && lender !== stage ? lender : undefined;
};

/** Name of the parameter with the id of the lender's stack, of which physical names are made. Frozen. */
export const lenderStackParameter = 'StpBorrowedStack';

/** Returns the name of a lending stage's output with the ARN of a secret of a resource, by the kind of the secret. Frozen. */
export const lentSecret = (resource: string, kind: string): string => `StpLent${logicalId(resource, kind)}`;

/** Returns the name of the template's parameter with the ARN of a secret of a borrowed resource, by its kind. Frozen. */
export const borrowedSecret = (resource: string, kind: string): string => `StpBorrowed${logicalId(resource, kind)}`;

/** Returns the description of a template's parameter whose value is the lender's: `The output X of the stack shop-production.` */
export const lentDescription = (words: string, stack: string): string => `The ${words} of the stack ${stack}.`;

/** Returns the name of the lender's stack in the description of a parameter; undefined for any other description. */
export const lenderInDescription = (description: string): string | undefined =>
  /^The (?:id|output \w+) of the stack ([A-Za-z][A-Za-z0-9-]*)\.$/.exec(description)?.[1];
