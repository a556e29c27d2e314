import type { Clash } from '../cloudformation/merge.ts';
import { logicalId } from '../cloudformation/names.ts';
import { type Diagnostic, errorAtKey } from '../diagnostics/diagnostic.ts';

/**
 * Returns an error for each logical id or output name that two parts of the template claim. Resources that all jobs
 * share have an empty config path, so the error is at the other part, which can be renamed.
 */
export const checkClashes = (clashes: readonly Clash[]): Diagnostic[] =>
  clashes.map(({ name, first, second }) => {
    const [owner, place] = second.length > 0 ? [first, second] : [second, first];
    return errorAtKey(
      'config/name-clash',
      place,
      `The template has another "${name}" already, which ${owner.length > 0 ? `comes from ${owner.join('.')}` : 'all jobs share'}.`,
      'Rename this one.',
    );
  });

/**
 * Returns an error for each resource name that differs only in case from one before it. `myJob` and `MyJob` have the
 * same logical id; `myJob` and `myjob` have the same `STP_…` variables, and the same bucket name, which is lower case.
 */
export const checkCaseOfNames = (names: readonly string[]): Diagnostic[] => {
  const firstByName = new Map<string, string>();
  return names.flatMap((name) => {
    const lowerCase = logicalId(name).toLowerCase();
    const first = firstByName.get(lowerCase);
    if (first === undefined) {
      firstByName.set(lowerCase, name);
      return [];
    }
    const sentence =
      logicalId(name) === logicalId(first)
        ? `"${name}" and "${first}" become the same logical id, ${logicalId(name)}.`
        : `"${name}" and "${first}" differ only in case, and some names on AWS know no case.`;
    return [errorAtKey('config/name-clash', ['resources', name], sentence, 'Rename one of them.')];
  });
};
