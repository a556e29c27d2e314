import { Refused } from '../diagnostics/refused.ts';
import type { MismatchMode, ReviewedInputs } from '../operations/reviewed/reviewed-request.ts';
import type { Environment } from '../ports/machine.ts';
import { workflowPath } from './environment.ts';
import type { Inputs } from './inputs.ts';

/**
 * Returns the inputs of `deploy` about the plan that was reviewed, with workflow and commit of the run; undefined for any other
 * command. Throws `door/bad-value` where a plan is required and its comparison is not wanted.
 */
export const reviewedInputsOf = ({ command, values }: Inputs, environment: Environment): ReviewedInputs | undefined => {
  if (command !== 'deploy') return undefined;
  const onMismatch = (values['on-plan-mismatch'] ?? 'fail') as MismatchMode;
  const required = values['require-plan'] === 'true';
  const planFile = values['plan-file'];
  if (onMismatch === 'ignore' && (required || planFile !== undefined))
    throw new Refused({
      code: 'door/bad-value',
      message: `on-plan-mismatch: ignore compares no plan, and ${required ? 'require-plan' : 'plan-file'} wants one compared.`,
      hint: 'Leave one of the two out, or set on-plan-mismatch to fail or report.',
    });
  const workflow = values['plan-workflow'] ?? workflowPath(environment);
  const commit = environment.GITHUB_SHA;
  return {
    onMismatch,
    required,
    ...(planFile === undefined ? {} : { planFile }),
    ...(workflow === undefined ? {} : { workflow }),
    ...(commit !== undefined && /^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit) ? { commit } : {}),
  };
};
