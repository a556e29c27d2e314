import { text } from '../schema/shape.ts';

/** A property that Python and Java share, so that both give it one shape. */
export const packageManagerFile = text(
  'The file that names the dependencies, such as `requirements.txt` or `pom.xml`, relative to the config.',
);
