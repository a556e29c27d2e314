import type { Code } from './diagnostic.ts';
import { concealed, concealedBeside } from './secret.ts';

/**
 * The world refused: AWS, Docker, GitHub, the disk. Thrown by adapters and gates, shown without a stack trace. What the
 * world says may quote a request, so that secrets by form are taken out of its words.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: Code;
  /** The missing permission, setting or command: what to do next. */
  readonly hint: string;

  constructor(refusal: { code: Code; message: string; hint: string; cause?: unknown }) {
    super(concealed(refusal.message), { cause: refusal.cause });
    this.code = refusal.code;
    this.hint = concealedBeside(refusal.hint, [refusal.message]);
  }
}
