import { Refused } from '../diagnostics/refused.ts';

/** Error `stack/left`: the run stopped following an operation of a stack, which goes on in AWS. */
export class LeftOperation extends Refused {
  /** Takes the name or ARN of the stack. */
  constructor(stack: string) {
    super({
      code: 'stack/left',
      message: `closed while deploying: the operation on ${stack} goes on in AWS, and this run no longer follows it.`,
      hint: 'The run of the closed pull request waits for the operation, and deletes the stack.',
    });
  }
}
