import type { Path } from '../diagnostics/diagnostic.ts';

/** An ARN of a config that AWS takes from the account of the stack only. */
export interface OwnAccountArn {
  /** The config path of the ARN. */
  readonly path: Path;
  /** The ARN as the config has it, tokens included. */
  readonly arn: string;
  /** The rule of AWS, as a clause: `SQS moves messages only to a queue of the same account`. */
  readonly rule: string;
}
