import { posix } from 'node:path';
import { normalPath } from '../../config-paths.ts';
import { globPattern } from '../../glob.ts';
import { compilePattern } from '../../linear-pattern.ts';
import type { NodeManifest } from './manifest.ts';
import type { NodeProgram } from './properties.ts';

/** The bundler, pinned: another version may give another bundle. Raise the language's recipe with it. */
export const bundler = 'esbuild@0.28.2';

/**
 * The Dockerfile of a JavaScript or TypeScript program. Commands stand in exec form, so that no shell reads a name of
 * the user's. No `# syntax=` line: Docker 20.10's own frontend knows all of it. The program is process 1 or the child
 * of Batch's init process, and hears SIGTERM. It runs as root, as Stacktape's images do: programs write to /app.
 */
export const nodeDockerfile = (entry: string, program: NodeProgram, manifest: NodeManifest | undefined): string => {
  const { includeFiles = [], customDockerBuildCommands = [], languageSpecificConfig: specific } = program;
  const version = specific.nodeVersion;
  const excluded = specific.dependenciesToExcludeFromBundle ?? [];
  const maps = !specific.disableSourceMaps;
  // Stacktape's default: https://docs.stacktape.com, cjs up to Node 23.
  const format = specific.outputModuleFormat ?? (version >= 24 ? 'esm' : 'cjs');
  const bundle = format === 'esm' ? 'index.mjs' : 'index.cjs';
  const installed = excluded.length > 0 && manifest ? manifest : undefined;
  return [
    // The bundle is the same for every processor, so that an arm64 image needs no emulation here.
    `FROM --platform=$BUILDPLATFORM node:${version} AS build`,
    `RUN ${npmMounts} ${exec('npm', 'install', ...quiet, '--ignore-scripts', '--prefix', '/bundler', bundler)}`,
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
    'COPY --from=build /out/ ./',
    // The memory limit of the container is the only limit, so that too little memory ends as OutOfMemoryError; Stacktape's value.
    `CMD ${exec('node', ...(maps ? ['--enable-source-maps'] : []), '--max-old-space-size=16384', bundle)}`,
    '',
  ].join('\n');
};

/** The user's npm settings, if the build is given any, and npm's cache: in no layer. */
const npmMounts =
  '--mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=cache,target=/root/.npm,sharing=locked';
const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];

const install = (manifest: NodeManifest | undefined, ...flags: string[]): string[] => {
  if (!manifest) return [];
  const sources = manifest.files?.map((file) => posix.join(manifest.folder, file));
  return [
    ...(sources ? [] : ['WORKDIR /build', 'COPY . .']),
    `WORKDIR ${literal(posix.join('/build', manifest.folder))}`,
    ...(sources ? [`COPY ${JSON.stringify([...sources, './'])}`] : []),
    `RUN ${npmMounts} ${exec('npm', manifest.command, ...quiet, ...flags)}`,
  ];
};

const bundleFlags = (
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

/** What CommonJS packages expect to find, inside an ES module. esbuild renames a `require` that the program declares. */
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
 * Copies what matches a list of programs of `compilePattern` from here to a folder; names that match nothing are no
 * error, as with any glob. Reads a path character by character, in every place that the program may be at, so that no
 * glob takes more steps than its length for each character.
 */
const copyScript = [
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

/** A command of the user's, whole and through the image's shell; one that begins with flags of RUN stays as written. */
const runLine = (command: string): string =>
  command.startsWith('--') ? `RUN ${command}` : `RUN ${exec('/bin/sh', '-c', command)}`;

const exec = (...words: string[]): string => JSON.stringify(words);

/** A path in a line where Docker replaces variables. */
const literal = (path: string): string => path.replace(/[\\$]/g, '\\$&');

/** The same where Docker also reads globs. */
const onePath = (path: string): string => literal(path).replace(/[[*?]/g, '[$&]');
