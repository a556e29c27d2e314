import { fixedSeconds } from '../../fixed-time.ts';
import { exec } from '../../instructions.ts';

/** The statements that give a folder `at`, and everything in it, one time. */
const fix = `const fs=require('fs'),fix=(at)=>{if(fs.lstatSync(at).isDirectory())for(const name of fs.readdirSync(at))fix(at+'/'+name);fs.lutimesSync(at,${fixedSeconds},${fixedSeconds})};`;

/** Returns the last RUN line of the stage `build`: gives `/out` one time, so that the same files are the same layer. */
export const fixedTimes = (): string => `RUN ${exec('node', '-e', `${fix}fix('/out')`)}`;

/** The script that moves packages, if there are some, to their place in the image, and gives them one time. */
const takeScript = [
  fix,
  "fs.mkdirSync('/out/app',{recursive:true});",
  "if(fs.existsSync('node_modules'))require('child_process').execFileSync('mv',['node_modules','/out/app/']);fix('/out')",
].join('');

/** Returns the last RUN line of the stage `dependencies`, in the folder with the packages. */
export const takePackages = (): string => `RUN ${exec('node', '-e', takeScript)}`;
