import { flag, oneOf } from '../../../schema/shape.ts';
import { laterLanguage } from '../../language.ts';
import { packageManagerFile } from '../../language-properties.ts';

/** Programs in Java; not compiled yet. */
export const java = laterLanguage({
  name: 'Java',
  extensions: ['java'],
  properties: {
    javaVersion: oneOf('The version of Java.', [8, 11, 17, 19, 21]),
    useMaven: flag('Build by Maven instead of Gradle.'),
    packageManagerFile,
  },
});
