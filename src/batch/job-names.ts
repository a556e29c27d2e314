/** The names of a stage that a job's children need. */
export interface StageNames {
  readonly project: string;
  readonly stack: string;
  readonly preview: boolean;
  readonly rolePath: string;
}

/** The names of one job. */
export interface JobNames {
  readonly name: string;
  /** `{Job}{Kind}`: the logical id of a child. */
  id(kind: string): string;
}
