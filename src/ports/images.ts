import type { PlannedImage } from '../packaging/planned-image.ts';

/** Container images in ECR, built by Docker. */
export interface Images {
  /** Returns the digests (`sha256:…`) of those tags, or digests, that the repository has, by these; none without a repository. */
  published(repository: string, tags: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Returns the findings of ECR's scan of an image, by its digest; undefined without a finished scan. */
  scan(repository: string, digest: string): Promise<ScanFindings | undefined>;
  /**
   * Builds and pushes, side by side, those images whose tag the registry lacks, and returns the digests of all by
   * `repository:tag`. Creates repositories that are missing; starts Docker for missing tags only. `openLog` is called
   * when an image begins to be built. After a failure no further image is begun; those under way are finished, and the
   * first error is thrown.
   */
  publish(images: readonly PlannedImage[], openLog: (image: PlannedImage) => ImageLog): Promise<ImageDigests>;
}

/** Numbers of findings of an image's scan by severity, in ECR's words: `CRITICAL`, `HIGH`, … */
export type ScanFindings = Readonly<Record<string, number>>;

/** Digests (`sha256:…`) of images by `repository:tag`. */
export type ImageDigests = ReadonlyMap<string, string>;

/** Receives the progress of one image, or of the code of one function, that is built and uploaded. */
export interface ImageLog {
  /** Receives a line of Docker's output, without secrets. */
  line(line: string): void;
  /**
   * Called with the digest (`sha256:…`) of an image that this run itself built and pushed: not where the tag was there
   * before, or another run pushed it meanwhile.
   */
  pushed?(digest: string): void;
  /** Called once, when the image is in the registry or the code in the bucket, or with the error that ended it. */
  end(problem?: unknown): void;
}
