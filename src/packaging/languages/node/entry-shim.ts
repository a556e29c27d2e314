import { fetchEventText } from '../../../generated/entry-shim.ts';
import { lostEventExit } from '../../restored-event.ts';

/** The program that fetches the event of a run from S3, as a CommonJS module: `node fetch-event.cjs file`. */
export const fetchEventScript = `const world={http:require("node:http"),https:require("node:https"),crypto:require("node:crypto"),files:require("node:fs"),env:process.env,now:()=>new Date(),pause:(ms)=>new Promise((done)=>setTimeout(done,ms)),log:console.error};
(${fetchEventText})(world,process.argv[2],${lostEventExit}).then((code)=>process.exit(code));
`;
