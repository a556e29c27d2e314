import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Judged } from '../../policy/violation.ts';
import type { PolicyFile } from '../../ports/github.ts';
import type { World } from '../../ports/world.ts';

/** The policies that were read, by their file: a run compiles its config several times. */
const policies = new WeakMap<PolicyFile, Promise<Policy>>();

/** Returns the policy in a file; throws `DiagnosticsError` with every mistake in it, at its own lines. */
const policyIn = async ({ bytes, file }: PolicyFile): Promise<Policy> => {
  const { readPolicy } = await import('../../policy/policy.ts');
  const { value, diagnostics, located } = await readPolicy(bytes, file);
  if (value === undefined || diagnostics.some(isError)) throw new DiagnosticsError(diagnostics, located);
  return value;
};

/**
 * Returns an error for everything that the policy of the run forbids; none without a policy. Throws `policy/unreadable` if
 * it cannot be read, and `DiagnosticsError` with the mistakes in it.
 */
export const policyErrors = async (world: World, judged: Judged): Promise<Diagnostic[]> => {
  const file = await world.policy();
  if (file === undefined) return [];
  const { judgePolicy } = await import('../../policy/judge-policy.ts');
  const policy = policies.get(file) ?? policyIn(file);
  policies.set(file, policy);
  return judgePolicy(await policy, judged, file.file);
};
