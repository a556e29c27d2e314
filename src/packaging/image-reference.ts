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
