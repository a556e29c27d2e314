import { fixedSeconds } from '../../fixed-time.ts';
import { exec } from '../../instructions.ts';

/** The folder of a stage that becomes the top of the image: folders are copied with their times as well. */
const layoutFolder = '/layout';

/** The script that gives a folder, and everything in it, one time: `node -e script folder`. */
const fixScript = `const fs=require('fs'),fix=(at)=>{if(fs.lstatSync(at).isDirectory())for(const name of fs.readdirSync(at))fix(at+'/'+name);fs.lutimesSync(at,${fixedSeconds},${fixedSeconds})};fix(process.argv[1])`;

/**
 * Returns the lines of a stage that lays files out as they stand in the image, and gives all of them one time, so that the
 * same files are the same layer on every day. `copies` returns the lines that copy files below a folder. It runs on the
 * platform of the builder.
 */
export const layoutStage = (image: string, name: string, copies: (folder: string) => readonly string[]): string[] => [
  '# Lays files out as they stand in the image, and gives all of them one time: a layer with equal files is equal.',
  `FROM --platform=$BUILDPLATFORM ${image} AS ${name}`,
  ...copies(layoutFolder),
  `RUN ${exec('node', '-e', fixScript, layoutFolder)}`,
  '',
];

/** Returns the line of the last stage that takes what a stage has laid out. */
export const takeLayout = (name: string): string => `COPY --from=${name} ${layoutFolder}/ /`;
