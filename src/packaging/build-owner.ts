/** The owner of a build: the job whose image it makes, or the function whose code. */
export type BuildOwner = { readonly job: string } | { readonly function: string };

/** Words for a build in sentences: `The image of job "report"`. */
export interface OwnerWords {
  /** The name of the resource. */
  readonly name: string;
  /** `job "report"` or `function "authorize"`. */
  readonly of: string;
  readonly what: 'image' | 'code';
}

/** Returns the words for the build of an owner. */
export const ownerWords = (owner: BuildOwner): OwnerWords =>
  'job' in owner
    ? { name: owner.job, of: `job "${owner.job}"`, what: 'image' }
    : { name: owner.function, of: `function "${owner.function}"`, what: 'code' };
