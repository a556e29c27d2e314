import { flag, oneOf } from '../../../schema/shape.ts';
import { packageManagerFile } from '../../language-properties.ts';
import type { Program } from '../../program.ts';

/** The version of a program that names none, neither here nor in its build file: that of Stacktape. */
export const usualVersion = 11;

/** The properties of a program in Java. */
export const javaProperties = {
  javaVersion: oneOf(
    `The version of Java; without it that of the build file, else ${usualVersion}.`,
    [8, 11, 17, 19, 21],
  ),
  useMaven: flag(
    'Build by Maven instead of Gradle; without it the build file nearest to the entry file decides, and Gradle where both stand.',
  ),
  packageManagerFile,
};

/** A program in Java, as `java` compiles it. */
export type JavaProgram = Program<typeof javaProperties>;
