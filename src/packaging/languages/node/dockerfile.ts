import { posix } from 'node:path';
import { normalPath } from '../../config-paths.ts';
import { globPattern } from '../../glob.ts';
import { compilePattern } from '../../linear-pattern.ts';
import { fetchEventScript } from './entry-shim.ts';
import type { NodeManifest } from './manifest.ts';
import type { NodeProgram } from './properties.ts';
import { controlGroup, startScript } from './start-script.ts';

/**
 * The bundler, as a package of npm with its version: another version may give another bundle, so raise `recipe` in
 * `node.ts` with it.
 */
export const bundler = 'esbuild@0.28.2';

/**
 * Returns the Dockerfile of a JavaScript or TypeScript program. Commands are in exec form, so that no shell interprets
 * a name of the user's; the last starts a script of ours, which becomes the program. There is no `# syntax=` line: the
 * built-in frontend of Docker 20.10 supports all of it. The program is process 1, or the child of Batch's init process,
 * and receives SIGTERM. It runs as root, as in Stacktape's images, since programs write to /app.
 */
export const nodeDockerfile = (entry: string, program: NodeProgram, manifest: NodeManifest | undefined): string => {
  const { includeFiles = [], customDockerBuildCommands = [], languageSpecificConfig: specific } = program;
  const version = specific.nodeVersion;
  const excluded = specific.dependenciesToExcludeFromBundle ?? [];
  const maps = !specific.disableSourceMaps;
  // The default of Stacktape, https://docs.stacktape.com: cjs up to Node 23.
  const format = specific.outputModuleFormat ?? (version >= 24 ? 'esm' : 'cjs');
  const bundle = format === 'esm' ? 'index.mjs' : 'index.cjs';
  const installed = excluded.length > 0 && manifest ? manifest : undefined;
  return [
    // Built on the platform of the builder, since the bundle is the same for every processor: no emulation for arm64.
    `FROM --platform=$BUILDPLATFORM node:${version} AS build`,
    `RUN ${npmMounts} ${exec('npm', 'install', ...quiet, '--ignore-scripts', '--prefix', '/bundler', bundler)}`,
    `RUN ${exec('node', '-e', writeScript, fetchEventFile, fetchEventScript)}`,
    ...install(manifest),
    'WORKDIR /build',
    'COPY . .',
    ...(includeFiles.length
      ? [
          `RUN ${exec('node', '-e', copyScript, JSON.stringify(includeFiles.map((glob) => compilePattern(globPattern(glob)))), '/out/')}`,
        ]
      : []),
    `RUN ${exec('/bundler/node_modules/.bin/esbuild', ...bundleFlags(entry, bundle, format, version, maps, excluded, specific.tsConfigPath))}`,
    '',
    ...(installed ? [`FROM node:${version} AS dependencies`, ...install(installed, '--omit=dev'), ''] : []),
    `FROM node:${version}-slim`,
    'WORKDIR /app',
    ...customDockerBuildCommands.map(runLine),
    ...(installed
      ? [
          `COPY --from=dependencies ${JSON.stringify([onePath(posix.join('/build', installed.folder, 'node_modules')), './node_modules'])}`,
        ]
      : []),
    `COPY --from=build ${JSON.stringify([fetchEventFile, fetchEventFile])}`,
    'COPY --from=build /out/ ./',
    `CMD ${exec('sh', '-c', startScript, 'sh', controlGroup, fetchEventFile, ...(maps ? ['--enable-source-maps'] : []), bundle)}`,
    '',
  ].join('\n');
};

/** The file of the image with the program that fetches the event of a run from S3. */
const fetchEventFile = '/opt/batch-job/fetch-event.cjs';

/** The script that writes a text into a file: `node -e script file text`. */
const writeScript =
  "const fs=require('fs'),[,file,text]=process.argv;fs.mkdirSync(require('path').dirname(file),{recursive:true});fs.writeFileSync(file,text)";

/** Mounts the user's .npmrc, if the build has one, and the cache of npm: neither becomes part of a layer. */
export const npmMounts =
  '--mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=cache,target=/root/.npm,sharing=locked';
/** Flags of npm that keep its output short. */
export const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];

/** Returns the lines that install the packages of a manifest into its folder below /build; none without a manifest. */
export const install = (manifest: NodeManifest | undefined, ...flags: string[]): string[] => {
  if (!manifest) return [];
  const sources = manifest.files?.map((file) => posix.join(manifest.folder, file));
  return [
    ...(sources ? [] : ['WORKDIR /build', 'COPY . .']),
    `WORKDIR ${literal(posix.join('/build', manifest.folder))}`,
    ...(sources ? [`COPY ${JSON.stringify([...sources, './'])}`] : []),
    `RUN ${npmMounts} ${exec('npm', manifest.command, ...quiet, ...flags)}`,
  ];
};

/** Returns the arguments of esbuild: https://esbuild.github.io/api/ */
export const bundleFlags = (
  entry: string,
  bundle: string,
  format: string,
  version: number,
  maps: boolean,
  excluded: readonly string[],
  tsConfig: string | undefined,
): string[] => [
  `./${entry}`,
  '--bundle',
  '--platform=node',
  `--target=node${version}`,
  `--format=${format}`,
  `--outfile=/out/${bundle}`,
  '--log-level=info',
  '--color=false',
  ...(maps ? ['--sourcemap'] : []),
  ...(format === 'esm' ? esmFlags : []),
  ...(excluded.includes('*') ? ['--packages=external'] : excluded.map((name) => `--external:${name}`)),
  ...(tsConfig === undefined ? [] : [`--tsconfig=./${normalPath(tsConfig)}`]),
];

/**
 * Defines `require`, `__filename` and `__dirname` for CommonJS packages inside an ES module; esbuild renames a
 * `require` of the program.
 */
const esmFlags = [
  `--banner:js=${[
    "import { createRequire as stpCreateRequire } from 'node:module';",
    "import { dirname as stpDirectory } from 'node:path';",
    "import { fileURLToPath as stpPath } from 'node:url';",
    'const require = stpCreateRequire(import.meta.url);',
    'const stpFilename = stpPath(import.meta.url);',
    'const stpDirname = stpDirectory(stpFilename);',
  ].join('')}`,
  '--define:__filename=stpFilename',
  '--define:__dirname=stpDirname',
];

/**
 * The script that copies files from the working folder: `node -e script programs folder`, with the programs of
 * `compilePattern` as JSON. A program that matches nothing is not an error. Reads paths as `pathRules` does, so that a
 * glob takes at most as many steps as its length for each character.
 */
export const copyScript = [
  "const fs=require('fs'),programs=JSON.parse(process.argv[1]);let copied=0;",
  'const reach=(program,from)=>{const at=new Set(from);for(const place of at)for(const by of program[place]?.go||[])at.add(place+by);return at};',
  'const reads=(one,code)=>one===code||(one?.ranges||[]).some((low,index,all)=>index%2===0&&code>=low&&code<=all[index+1]);',
  'const matches=(program,path)=>{let at=reach(program,[0]);for(const letter of path){const code=letter.codePointAt(0);',
  "if(letter==='/'&&at.has(program.length))return true;",
  'at=reach(program,[...at].filter((place)=>reads(program[place],code)).map((place)=>place+1))}return at.has(program.length)};',
  "const walk=(folder)=>{for(const entry of fs.readdirSync(folder||'.',{withFileTypes:true})){const path=folder+entry.name;",
  'if(entry.isDirectory())walk(path+"/");',
  'else if(programs.some((one)=>matches(one,path))){fs.cpSync(path,process.argv[2]+path,{verbatimSymlinks:true});copied++}}};',
  "walk('');console.log('includeFiles: '+copied+' files');",
].join('');

/**
 * Returns the RUN line of a command of the user's, run by the image's shell; one that begins with a flag of RUN is not
 * changed.
 */
const runLine = (command: string): string =>
  command.startsWith('--') ? `RUN ${command}` : `RUN ${exec('/bin/sh', '-c', command)}`;

/** Returns a command in exec form: https://docs.docker.com/reference/dockerfile/#exec-form */
export const exec = (...words: string[]): string => JSON.stringify(words);

/**
 * Returns a path for an instruction in which Docker replaces variables:
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
const literal = (path: string): string => path.replace(/[\\$]/g, '\\$&');

/** Returns a path for an instruction in which Docker replaces variables and expands wildcards. */
export const onePath = (path: string): string => literal(path).replace(/[[*?]/g, '[$&]');
