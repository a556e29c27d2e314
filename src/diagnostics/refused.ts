import type { Code } from './diagnostic.ts';
import { redacted, redactedBeside } from './secret.ts';

/**
 * An error for what AWS, Docker, GitHub or the disk refuses, and for what the guards of this action refuse. Adapters
 * and operations throw it; the door prints it without a stack trace. Secrets are redacted from message and hint, since
 * a service may quote the request in its answer.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: Code;
  /** The next step for the user: the missing permission, setting or command. */
  readonly hint: string;
  /** The reason for the step output `failure-reason`: AWS's own where the message leaves it out, else the message. */
  readonly reason: string;

  constructor(refusal: { code: Code; message: string; hint: string; reason?: string; cause?: unknown }) {
    super(redacted(refusal.message), { cause: refusal.cause });
    this.code = refusal.code;
    this.reason = redacted(refusal.reason ?? refusal.message);
    this.hint = redactedBeside(refusal.hint, [refusal.message]);
  }
}
