import { exec, runLine } from '../../instructions.ts';
import { officialImage } from '../../official-image.ts';
import { buildStages, type SharedRequest } from './build-stage.ts';
import { fetchEventScript } from './entry-shim.ts';
import { layoutStage, takeLayout } from './fixed-times.ts';
import { mapsPlace } from './source-maps.ts';
import { controlGroup, startScript } from './start-script.ts';

/**
 * Returns the Dockerfile of a JavaScript or TypeScript program. Commands are in exec form, so that no shell interprets
 * a name of the user's; the last starts a script of ours, which becomes the program. There is no `# syntax=` line: the
 * built-in frontend of Docker 20.10 supports all of it. The program is process 1, or the child of Batch's init process,
 * and receives SIGTERM. It runs as root, as in Stacktape's images, since programs write to /app.
 */
export const nodeDockerfile = (entry: string, request: SharedRequest): string => {
  const { customDockerBuildCommands = [], languageSpecificConfig: specific } = request.program;
  const { lines, bundle, copyPackages } = buildStages({
    ...request,
    entry,
    first: [
      '# The program that puts the event of a run where the program looks for it.',
      `RUN ${exec('node', '-e', writeScript, fetchEventFile, fetchEventScript)}`,
    ],
  });
  const flags = mapsPlace(specific) === 'beside' ? ['--enable-source-maps'] : [];
  const image = officialImage(`node:${request.version}-slim`);
  const hasPackages = copyPackages('').length > 0;
  const hasCommands = customDockerBuildCommands.length > 0;
  return [
    ...lines,
    // Packages apart from the program, which changes more often.
    ...(hasPackages ? layoutStage(image, 'packages-layout', (at) => copyPackages(`${at}/app/node_modules`)) : []),
    ...layoutStage(image, 'layout', (at) => [
      `COPY --from=build ${JSON.stringify([fetchEventFile, `${at}${fetchEventFile}`])}`,
      `COPY --from=build /out/ ${at}/app/`,
    ]),
    '# The image: the packages and the program in layers that do not depend on the time of the build.',
    `FROM ${image}`,
    ...(hasCommands ? ['WORKDIR /app', ...customDockerBuildCommands.map(runLine)] : []),
    ...(hasPackages ? [takeLayout('packages-layout')] : []),
    takeLayout('layout'),
    ...(hasCommands ? [] : ['WORKDIR /app']),
    '# Limits the heap to three quarters of the memory of the job, puts the event back, and becomes the program.',
    `CMD ${exec('sh', '-c', startScript, 'sh', controlGroup, fetchEventFile, ...flags, bundle)}`,
    '',
  ].join('\n');
};

/** The file of the image with the program that fetches the event of a run from S3. */
const fetchEventFile = '/opt/batch-job/fetch-event.cjs';

/** The script that writes a text into a file: `node -e script file text`. */
const writeScript =
  "const fs=require('fs'),[,file,text]=process.argv;fs.mkdirSync(require('path').dirname(file),{recursive:true});fs.writeFileSync(file,text)";
