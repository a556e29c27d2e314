import { Refused } from './refused.ts';
import { redacted } from './secret.ts';

/** One resource of several that a refusal is about. */
export interface RefusedPart {
  readonly logicalId: string;
  /** A sentence about this resource alone. */
  readonly sentence: string;
  /** Place in the config that asked for the resource, line and column from 1; undefined where none is known. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number } | undefined;
}

/** A refusal about resources of a stack, each with the sentence about it. Its message has the sentences of all. */
export class RefusedParts extends Refused {
  readonly parts: readonly RefusedPart[];

  constructor(refusal: ConstructorParameters<typeof Refused>[0], parts: readonly RefusedPart[]) {
    super(refusal);
    this.parts = parts.map((part) => ({ ...part, sentence: redacted(part.sentence) }));
  }

  /** Returns the refusal with the places of its resources, as far as `locate` knows them. */
  located(locate: (logicalId: string) => RefusedPart['place']): RefusedParts {
    const { code, message, hint, reason, cause } = this;
    return new RefusedParts(
      { code, message, hint, reason, cause },
      this.parts.map((part) => ({ ...part, place: locate(part.logicalId) })),
    );
  }
}
