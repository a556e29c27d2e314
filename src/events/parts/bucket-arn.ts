import { partsOf } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { Neighbour } from '../../stage/resource.ts';
import type { EventContext } from '../event.ts';
import { mayBeArn } from './event-source.ts';

/** Returns the resource of this config whose ARN the text is, a bucket or not; undefined for any other text. */
export const resourceAt = (bucketArn: string, event: Pick<EventContext, 'resource'>): Neighbour | undefined =>
  hasToken(bucketArn) && mayBeArn(bucketArn) ? event.resource(bucketArn) : undefined;

/**
 * The form of the ARN of a bucket. Names of before March 2018 in us-east-1 have up to 255 characters, also in upper case.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const bucketArn = /^arn:[a-z][a-z0-9-]*:s3:::[A-Za-z0-9._-]{3,255}$/;

/** True for a text of which AWS knows a part: a token, or a dynamic reference. */
const isPartlyKnown = (text: string): boolean => hasToken(text) || text.includes('{{resolve:');

/** False for a text that cannot become the ARN of a bucket. */
const mayBeBucketArn = (text: string): boolean => {
  if (!isPartlyKnown(text)) return bucketArn.test(text);
  const parts = partsOf(expressionOf(text));
  const written = parts
    .filter((part) => typeof part === 'string')
    .map((part) => part.replace(/\{\{resolve:[^{}]*\}\}/g, ''))
    .join('');
  const [first] = parts;
  return (
    mayBeArn(text) && (parts.length === 1 || typeof first !== 'string' || /^arn:/.test(first)) && !/[/*]/.test(written)
  );
};

/** Returns the error of a `bucketArn` that is not the ARN of a bucket; `path` is its place in the config. */
export const bucketMistakes = (text: string, event: Pick<EventContext, 'resource'>, path: Path): Diagnostic[] => {
  const resource = resourceAt(text, event);
  const hint = "Write bucketArn: $ResourceParam('myBucket', 'arn') with the name of a bucket under resources";
  if (resource?.type === 'bucket') return [];
  if (resource !== undefined) {
    const sentence = `"${resource.name}" is no bucket, its type is ${resource.type}.`;
    return [errorAt('config/wrong-resource', path, sentence, `${hint}.`)];
  }
  if (mayBeBucketArn(text)) return [];
  const sentence = hasToken(text) ? 'An S3 event needs the ARN of a bucket.' : `"${text}" is not the ARN of a bucket.`;
  return [errorAt('config/wrong-format', path, sentence, `${hint}, or arn:aws:s3:::<name> for any other one.`)];
};
