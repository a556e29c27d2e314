import { imagesValidator } from '../generated/images-validator.ts';

/** An image of a job in `images.json`. */
export interface ImageRow {
  /** The name of the job. */
  readonly job: string;
  /** The name of the ECR repository. */
  readonly repository: string;
  readonly tag: string;
  /** The digest of its manifest, `sha256:…`. */
  readonly digest: string;
}

/** The code of a function in `images.json`. */
export interface CodeRow {
  /** The name of the function. */
  readonly function: string;
  /** The name of the artifact bucket. */
  readonly bucket: string;
  readonly key: string;
}

/** Contents of `images.json`. A published format (`schemas/images.schema.json`): version 1 only ever gains keys. */
export interface ImagesDocument {
  readonly version: 1;
  readonly project: string;
  readonly stage: string;
  readonly region: string;
  /** The AWS account, 12 digits. */
  readonly account: string;
  /** Images by job, sorted. */
  readonly images: readonly ImageRow[];
  /** Code by function, sorted. */
  readonly code: readonly CodeRow[];
}

/** The document in a text, or what is wrong with it as a clause. */
export type ReadImages = { readonly document: ImagesDocument } | { readonly wrong: string };

/** Largest number of complaints about one document. */
const mostComplaints = 5;

/** Returns the text of `images.json`. */
export const imagesText = (document: ImagesDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/**
 * Reads the text of an `images.json`, which may come from another job: validates it by the published schema. Complaints
 * name places and rules, and nothing that the text contains.
 */
export const readImagesText = (text: string): ReadImages => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrong: 'it is no JSON' };
  }
  if (imagesValidator(value)) return { document: value as ImagesDocument };
  const errors = (imagesValidator.errors ?? []).map(({ instancePath, message }) =>
    `${instancePath || 'the whole'} ${message ?? 'is wrong'}`.replaceAll(/[^ -~]/g, '?').slice(0, 200),
  );
  const more = errors.length - mostComplaints;
  return {
    wrong: [...errors.slice(0, mostComplaints), ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
  };
};
