import type { Expression } from '../cloudformation/expression.ts';
import { lenderInDescription } from '../stage/lender.ts';
import { isPreview, type Stage, stackName } from '../stage/stage.ts';
import { deployedPools, deployedScopedPools } from './deployed-pools.ts';

/** The part of a template that names the lender. */
interface Parameters {
  readonly Parameters?: Readonly<Record<string, { readonly Description?: unknown } | undefined>>;
}

/**
 * Returns the stage from which a deployed preview borrows, by the parameters of its template; the preview itself, if it has
 * pools of its own. Undefined where the template names none: for a stage that is no preview, and one that needs no lender.
 */
export const deployedLender = (
  template: Expression | undefined,
  { project, stage }: Pick<Stage, 'project' | 'stage'>,
): string | undefined => {
  if (!isPreview(stage)) return undefined;
  const { Parameters = {} } = (template ?? {}) as Parameters;
  const beginning = stackName(project, '');
  for (const parameter of Object.values(Parameters)) {
    const stack = lenderInDescription(String(parameter?.Description ?? ''));
    if (stack?.startsWith(beginning)) return stack.slice(beginning.length);
  }
  const own = { ...deployedPools(template), ...deployedScopedPools(template) };
  return Object.keys(own).length > 0 ? stage : undefined;
};
