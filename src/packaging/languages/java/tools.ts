import type { FileLookup } from '../../packaging.ts';
import type { BuildFile } from './build-file.ts';
import { gradleProject } from './gradle.ts';
import { mavenProject } from './maven.ts';
import type { JavaProject } from './project.ts';

/** Returns the project of a build file, as its tool builds it. */
export const projectOf = (build: BuildFile, surroundings: FileLookup): JavaProject =>
  build.tool === 'Gradle' ? gradleProject(build, surroundings) : mavenProject(build, surroundings);
