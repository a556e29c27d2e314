import type { CompileRequest } from '../compile/compile-request.ts';
import type { ChangeRequest } from '../stack/change-request.ts';

/** The inputs of `drift` alone. */
export interface DriftInputs {
  /** The input `drift-ignore`: one rule a line. */
  readonly ignore: string;
  /** True if drift ends the run with exit code 1. */
  readonly failOnDrift: boolean;
  /** True to keep one issue per stack up to date. */
  readonly keepsIssue: boolean;
  /** True to bring the resources back to the template by a drift-aware change set. */
  readonly remediate: boolean;
  /** Address of the run on GitHub; undefined at a prompt. */
  readonly page?: string;
}

/** The request of `drift`. */
export type DriftRequest = CompileRequest & ChangeRequest & { readonly drift: DriftInputs };
