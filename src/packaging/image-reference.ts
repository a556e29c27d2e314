import { type Shape, text } from '../schema/shape.ts';

const word = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const pathPart = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';

/**
 * The host of a registry: with a dot, a port, or `localhost`, since Docker takes any other first part for a part of the
 * path.
 */
const host = `(?:localhost|${word}(?:\\.${word})+|${word}(?=:[0-9])|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const digest = '(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})';

/**
 * The pattern of the name of an image: registry, path, tag and digest.
 * https://github.com/distribution/reference/blob/main/reference.go
 * https://github.com/opencontainers/go-digest/blob/master/algorithm.go
 */
export const imagePattern = `^(?:${host}/)?${pathPart}(?:/${pathPart})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@${digest})?$`;

/**
 * Returns the shape of the name of an image, at most 255 characters as AWS Batch takes them.
 * https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html#ContainerProperties-image
 */
export const imageReference = (says: string): Shape<string> =>
  text(says, { pattern: imagePattern, minLength: 1, maxLength: 255 });

/**
 * Matches an image of a private ECR registry, `{account}.dkr.ecr.{region}.amazonaws.com/{repository}` or its dual-stack
 * form `{account}.dkr-ecr.{region}.on.aws/{repository}`, and captures account, region and repository.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
 */
export const ecrImage = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.[a-z0-9.-]+\/([^:@]+)/;
