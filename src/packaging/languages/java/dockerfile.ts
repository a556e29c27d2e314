import { posix } from 'node:path';
import { copyIncluded } from '../../included-files.ts';
import { exec, literal, onePath } from '../../instructions.ts';
import { officialImage } from '../../official-image.ts';
import { curlImage, fixedTimes, lastLines, outFolder, writeShellEntry, writeText } from '../../shell-entry.ts';
import type { BuildTool } from './build-file.ts';
import { initFile, initScript } from './gradle.ts';
import { classesList, type JavaProject, packagesList } from './project.ts';
import type { JavaProgram } from './properties.ts';

/** The folders of the image with the packages and the classes of the program, and the file with both as a class path. */
const packages = '/opt/packages';
const classes = '/opt/batch-job/classes';
const classPath = '/opt/batch-job/class-path';

/** The folder of the build stage that becomes the top of the image for packages, so that they are a layer of their own. */
const packagesFolder = '/packages';

/** The folder of the build stage with the folders of Java alone, so that their times are not those of the build. */
const javaFolders = '/java';

/** The folder in which the images of a tool, and that of Java, keep it: no file of theirs is for one processor alone. */
const homes: Readonly<Record<BuildTool, string>> = { Gradle: '/opt/gradle', Maven: '/usr/share/maven' };
const javaHome = '/opt/java/openjdk';
/** The folder of those images that has nothing but Java. */
const javaTop = posix.dirname(javaHome);

/**
 * Mounts the cache of packages, of which neither tool lets two builds write, and the user's settings, if the build has
 * some: none becomes part of a layer.
 */
const mounts: Readonly<Record<BuildTool, string>> = {
  Gradle:
    '--mount=type=secret,id=gradle-properties,target=/root/.gradle/gradle.properties --mount=type=cache,target=/root/.gradle/caches,sharing=locked',
  Maven:
    '--mount=type=secret,id=maven-settings,target=/root/.m2/settings.xml --mount=type=cache,target=/root/.m2/repository,sharing=locked',
};

/** The script that runs a command which may fail without the sources: `sh -c script sh command …`. */
const tryScript = '"$@" || echo "Without the sources, not all packages are known: they are resolved with them."';

/**
 * The script that copies classes and packages from where the tool has left them: `sh -c script sh packages classes`, with
 * files of lists. The names of packages begin with their place in the class path, so that none replaces another.
 */
const collectScript = [
  `set -ef; IFS=:; n=1000; list=${classes}; mkdir -p ${packagesFolder}${packages} ${outFolder}${classes}`,
  'for one in $(cat "$1"); do',
  '[ -e "$one" ] || continue',
  `n=$((n + 1)); to=${packages}/\${n#1}-\${one##*/}; cp -RL "$one" "${packagesFolder}$to"; list=$list:$to`,
  'done',
  `for one in $(cat "$2"); do [ ! -d "$one" ] || cp -RL "$one/." ${outFolder}${classes}/; done`,
  `printf %s "$list" >${outFolder}${classPath}`,
].join('\n');

/** The script that fails for a class that the build did not make: `sh -c script sh file class`. */
const checkScript =
  '[ -e "$1" ] || { echo "The build made no class $2. Is the entry file among the sources that it compiles?" >&2; exit 1; }';

/**
 * The script that becomes Java: `perl -e script file argument …`, with the file of the class path. A shell would drop
 * variables such as `spring.datasource.url`, and Java 8 reads no file of arguments.
 */
const startScript = 'open my $file,"<",shift or die "$!\\n";exec "java","-cp",<$file>,@ARGV or die "java: $!\\n"';

/** Returns the line that copies the tool from its image. */
const copyTool = ({ tool, wrapper }: JavaProject, java: number): string => {
  // Gradle 8 runs on Java 8 to 24, Gradle 9.1 on Java 17 to 25: https://docs.gradle.org/current/userguide/compatibility.html
  const gradle = java > 24 ? '9' : '8';
  const image = officialImage(`${tool.toLowerCase()}:${wrapper ?? (tool === 'Maven' ? '3.9' : gradle)}`);
  return `COPY --from=${image} ${homes[tool]} ${homes[tool]}`;
};

/**
 * Returns the Dockerfile of a Java program. Commands are in exec form, so that no shell interprets a name of the user's;
 * the last starts the shell entry, which becomes Java. There is no `# syntax=` line: the built-in frontend of Docker 20.10
 * supports all of it. Compiled on the platform of the builder, since classes are the same on every processor; all jobs of
 * one project share these steps. Java is copied into Debian's image, whose curl is new enough for the entry:
 * https://hub.docker.com/_/eclipse-temurin
 */
export const javaDockerfile = (mainClass: string, program: JavaProgram, project: JavaProject, java: number): string => {
  const { includeFiles } = program;
  const { tool, folder, starts, manifests, command } = project;
  const at = (path: string) => literal(posix.join('/build', path));
  const target = posix.join('/build', folder, 'target/classes');
  const mount = mounts[tool];
  return [
    `FROM --platform=$BUILDPLATFORM ${officialImage(`eclipse-temurin:${java}-jdk`)} AS build`,
    copyTool(project, java),
    writeShellEntry(),
    `RUN ${exec('mkdir', '-p', `${javaFolders}${javaHome}`)}`,
    tool === 'Gradle' ? writeText(initScript, initFile) : writeText(target, classesList),
    ...(manifests
      ? [
          ...manifests.map((file) => `COPY ${JSON.stringify([onePath(file), at(file)])}`),
          `WORKDIR ${at(starts)}`,
          `RUN ${mount} ${exec('/bin/sh', '-c', tryScript, 'sh', ...command)}`,
        ]
      : []),
    'WORKDIR /build',
    'COPY . .',
    ...copyIncluded(includeFiles, `${outFolder}/app/`),
    `WORKDIR ${at(starts)}`,
    `RUN ${mount} ${exec(...command)}`,
    `RUN ${mount} ${exec('/bin/sh', '-c', collectScript, 'sh', packagesList, classesList)}`,
    fixedTimes(packagesFolder, javaFolders),
    `RUN ${exec('/bin/sh', '-c', checkScript, 'sh', `${outFolder}${classes}/${mainClass.replaceAll('.', '/')}.class`, mainClass)}`,
    '',
    `FROM ${curlImage}`,
    `COPY --from=build ${javaFolders}/ /`,
    `COPY --from=${officialImage(`eclipse-temurin:${java}-jre`)} ${javaTop}/ ${javaTop}/`,
    `ENV JAVA_HOME=${javaHome} PATH=${javaHome}/bin:$PATH LANG=C.UTF-8`,
    `COPY --from=build ${packagesFolder}/ /`,
    ...lastLines(
      ['build'],
      program.customDockerBuildCommands,
      ...['perl', '-e', startScript, classPath, '-XX:MaxRAMPercentage=75', mainClass],
    ),
  ].join('\n');
};
