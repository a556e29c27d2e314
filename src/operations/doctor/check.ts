import type { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { fault, type Unknown, unknown, type Verdict } from '../../doctor/verdict.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { StackToCheck } from '../drift/checks/check.ts';
import type { DoctorRequest } from './doctor-request.ts';

/** The facts that every check gets. */
export interface Subject {
  readonly world: World;
  readonly request: DoctorRequest;
  /** The credentials in use; the refusal of AWS or of a guard; or `offline`. */
  readonly identity: Caller | Refused | 'offline';
  /** The name of the project; the mistakes of the config that keep it from being known; undefined without a config. */
  readonly project: string | DiagnosticsError | undefined;
  /** The deployed stack of the stage; a refusal, or the reason why none is looked at. */
  readonly stack: StackToCheck | Refused | string;
}

/** The facts that a check gets that asks AWS. */
export interface KnownSubject extends Subject {
  readonly identity: Caller;
}

/** The facts that a check gets that looks at a deployed stack. */
export interface StackSubject extends KnownSubject {
  readonly stack: StackToCheck;
}

/** The words for a check. */
interface Named {
  /** The name of its file, frozen: `job-queues`. */
  readonly name: string;
  /** Words for what it looks at: `job queues`. */
  readonly about: string;
}

/** A check that needs no credentials. */
export interface OfflineCheck extends Named {
  readonly needs: 'nothing';
  look(subject: Subject): Promise<readonly Verdict[]>;
}

/** A check that asks AWS. */
export interface AccountCheck extends Named {
  readonly needs: 'credentials';
  look(subject: KnownSubject): Promise<readonly Verdict[]>;
}

/** A check that looks at a deployed stack. */
export interface StackCheck extends Named {
  readonly needs: 'stack';
  look(subject: StackSubject): Promise<readonly Verdict[]>;
}

/** A check of `doctor`. A refusal of AWS that it throws is a verdict that its subject is not known. */
export type DoctorCheck = OfflineCheck | AccountCheck | StackCheck;

/** Reason for which nothing of a project is looked at. */
export const noProject =
  'The project is not known: give project-name, or a config that `validate` accepts, to look at its stack too.';

/** Reason for which nothing that AWS knows is looked at without credentials. */
export const noCredentials =
  'No AWS credentials are in use, so nothing that AWS knows is looked at: give role-to-assume, or log in and set AWS_PROFILE.';

/** Reason for which nothing is looked at with credentials of an account that an input already shows to be a wrong one. */
export const wrongAccount = 'Nothing is asked with credentials of a wrong account: mend what `accounts` says first.';

/** True if the credentials are of a wrong account, and the check `accounts` says so of the role that they are of. */
export const saysAccount = ({ identity, request: { role, expectedAccounts } }: Subject): boolean =>
  identity instanceof Refused &&
  identity.code === 'stack/wrong-account' &&
  role !== undefined &&
  !expectedAccounts.includes(role.split(':')[4] ?? '');

/** Returns a refusal as a verdict that something is not known: what AWS did not say, and the right that is missing. */
export const unknownBy = ({ message, hint }: Refused): Unknown => unknown(message, hint);

/** Returns a refusal as a fault. */
export const faultBy = ({ message, hint }: Refused, why: string): Verdict => fault(message, why, hint);

/** True for a caller whose credentials AWS accepts. */
export const isCaller = (identity: Subject['identity']): identity is Caller =>
  identity !== 'offline' && !(identity instanceof Refused);

/** True for a stack that could be read. */
export const isStack = (stack: Subject['stack']): stack is StackToCheck =>
  typeof stack !== 'string' && !(stack instanceof Refused);

/** Returns the last part of an ARN: the name of a queue or of an environment. */
export const nameIn = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);
