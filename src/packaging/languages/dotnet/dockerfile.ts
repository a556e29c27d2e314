import { posix } from 'node:path';
import { copyIncluded } from '../../included-files.ts';
import { exec, literal, onePath } from '../../instructions.ts';
import { fixedTimes, installCurl, lastLines, outFolder, writeShellEntry } from '../../shell-entry.ts';
import type { DotnetProject } from './project.ts';
import type { DotnetProgram } from './properties.ts';

/**
 * Mounts the cache of NuGet, which several builds may use at once, and the user's settings, if the build has some: none
 * becomes part of a layer.
 */
const mounts =
  '--mount=type=secret,id=nuget-config,target=/root/.nuget/NuGet/NuGet.Config --mount=type=cache,target=/root/.nuget/packages';

/**
 * Properties of MSBuild for files of a program that run on every processor, and that are the same on every day and
 * machine: https://learn.microsoft.com/dotnet/core/project-sdk/msbuild-props
 */
const properties = [
  ...['UseAppHost', 'SelfContained', 'PublishSingleFile', 'PublishTrimmed', 'PublishReadyToRun', 'PublishAot'].map(
    (name) => `-p:${name}=false`,
  ),
  ...['Deterministic', 'ContinuousIntegrationBuild'].map((name) => `-p:${name}=true`),
];

/**
 * Returns the end of the tags of a version of .NET: an image of Debian 12, from .NET 10 on of Ubuntu 24.04, both with a
 * curl that is new enough for the entry. https://mcr.microsoft.com/artifact/mar/dotnet/aspnet/tags
 */
const systemOf = (version: number): string => (version < 10 ? 'bookworm-slim' : 'noble');

/** Returns the line that copies files to their paths in the build. */
const copyManifest = (file: string): string =>
  `COPY ${JSON.stringify([onePath(file), literal(posix.join('/build', file))])}`;

/**
 * Returns the Dockerfile of a program in C#. Commands are in exec form, so that no shell interprets a name of the user's;
 * the last starts the shell entry, which becomes .NET. There is no `# syntax=` line: the built-in frontend of Docker 20.10
 * supports all of it. Compiled on the platform of the builder for any processor. The last image has ASP.NET Core beside
 * .NET, since any package may need it. Files of the project that it publishes stand in /app, beside those of the user.
 */
export const dotnetDockerfile = (program: DotnetProgram, project: DotnetProject, version: number): string => {
  const { path, assembly, frameworks, hasSeveral, sdk, manifests, hasLock } = project;
  const framework = frameworks.includes(version) ? version : Math.max(...frameworks);
  const isOlder = frameworks.length > 0 && framework < version;
  const restore = `RUN ${mounts} ${exec('dotnet', 'restore', ...(hasLock ? ['--locked-mode'] : []), path)}`;
  const publish = [
    ...['dotnet', 'publish', '--configuration', 'Release', '--no-restore', '--output', `${outFolder}/app`],
    ...(hasSeveral && frameworks.length > 0 ? ['--framework', `net${framework}.0`] : []),
    ...properties,
    path,
  ];
  return [
    `FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:${sdk ?? `${version}.0`}-${systemOf(Number.parseInt(sdk ?? `${version}`, 10))} AS build`,
    'ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1',
    writeShellEntry(),
    'WORKDIR /build',
    ...(manifests ? [...manifests.map(copyManifest), restore, 'COPY . .'] : ['COPY . .', restore]),
    `RUN ${mounts} ${exec(...publish)}`,
    ...copyIncluded(program.includeFiles, `${outFolder}/app/`),
    fixedTimes(),
    '',
    `FROM mcr.microsoft.com/dotnet/aspnet:${version}.0-${systemOf(version)}`,
    installCurl(),
    ...(isOlder ? ['ENV DOTNET_ROLL_FORWARD=Major'] : []),
    ...lastLines(['build'], program.customDockerBuildCommands, 'dotnet', `/app/${assembly}.dll`),
  ].join('\n');
};
