import type { PlannedImage } from '../../packaging/planned-image.ts';

/** The subject of a build: the image of a job, or the code of a function. */
export interface BuildSubject {
  readonly kind: 'image' | 'code';
  /** The project, as it is part of names. */
  readonly project: string;
  /** The name of the job or function. */
  readonly name: string;
  readonly platform: string;
}

/** Returns the subject of an image's build. Previews share the layers of their project. */
export const subjectOf = ({ job, repository, alsoIn, platform }: PlannedImage): BuildSubject => ({
  kind: 'image',
  project: (alsoIn ?? repository).replace(/^batch-job\//, ''),
  name: job,
  platform,
});
