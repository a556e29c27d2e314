import type { Expression } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { regionOf } from './event-source.ts';

/** Returns the region in an ARN if it is a text and another than `region`; undefined for any other ARN. */
export const otherRegion = (arn: string, region: string | undefined): string | undefined => {
  const written: Expression | undefined = regionOf(expressionOf(arn));
  return typeof written === 'string' && region !== undefined && written !== region ? written : undefined;
};

/**
 * Returns the error of a queue that is in another region than AWS takes. `who` is the subject of the sentence, such as
 * `Lambda reads queues`, and `region` the one that AWS takes; a queue without `arn` is in the region of the stack.
 */
export const regionMistakes = (
  queue: { readonly arn?: string | undefined; readonly stackRegion?: string | undefined },
  region: string | undefined,
  who: string,
  path: Path,
): Diagnostic[] => {
  const found =
    queue.arn === undefined
      ? queue.stackRegion !== undefined && region !== undefined && queue.stackRegion !== region && queue.stackRegion
      : otherRegion(queue.arn, region);
  return found
    ? [
        errorAt(
          'config/other-region',
          path,
          `The queue is in ${found}; ${who} of ${region} only.`,
          `Name a queue in ${region}, by its ARN.`,
        ),
      ]
    : [];
};
