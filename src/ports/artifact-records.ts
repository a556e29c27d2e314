/** An image as GitHub records it. */
export interface RecordedImage {
  /** `<registry>/<repository>`, without a tag. */
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** An image in a registry. */
export interface StoredArtifact extends RecordedImage {
  /** The host of the registry. */
  readonly registry: string;
  /** The name of the repository in the registry. */
  readonly repository: string;
}

/** An image that a job of a stage runs, or ran until now. */
export interface DeployedArtifact extends RecordedImage {
  readonly job: string;
  readonly status: 'deployed' | 'decommissioned';
}

/** A stage as GitHub records it. */
export interface RecordedStage {
  readonly stage: string;
  /** The name of the stack. */
  readonly stack: string;
  /** The account, 12 digits. */
  readonly account: string;
  readonly region: string;
}

/**
 * Records about images on the page of linked artifacts of an organization. Each function throws codes of `github/`:
 * `github/denied` without the permission, `github/not-found` for a repository that belongs to no organization.
 */
export interface ArtifactRecords {
  /** Records that images are stored in a registry. */
  stored(images: readonly StoredArtifact[]): Promise<void>;
  /** Records which image each job of a stage runs, in place of what was recorded of the job before. */
  deployed(stage: RecordedStage, images: readonly DeployedArtifact[]): Promise<void>;
}
