import type { CompileRequest } from '../compile/compile-request.ts';

/** The inputs of `doctor` alone. */
export interface DoctorInputs {
  /** True if an input names the stage, whose stack is then looked at. */
  readonly namesStage: boolean;
  /** The input `role-to-assume`. */
  readonly role?: string | undefined;
  /** The input `cloudformation-role-arn`. */
  readonly serviceRole?: string | undefined;
  /** Ids of the accounts that may be used; empty for any. */
  readonly expectedAccounts: readonly string[];
  readonly format: 'text' | 'json';
  /** `GITHUB_REPOSITORY_ID` of the workflow; undefined in a terminal. */
  readonly repositoryId?: string | undefined;
  /** Returns a command line of this program, by the words of a command, for the place where the user is. */
  commandLine(words: string): string;
}

/** The request of `doctor`. */
export type DoctorRequest = CompileRequest & DoctorInputs;
