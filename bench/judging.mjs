// Prints the milliseconds to validate a parsed config. Runs as its own process, so that no code is warm.
//   node bench/judging.mjs <config>      after `npm run generate`
import { readFileSync } from 'node:fs';
import { judgeShape } from '../lib/config/judge.js';
import { judgeConfig, readSource } from '../lib/operations/compile/read-config.js';

const file = process.argv[2];
const document = await readSource({ source: { file, read: async () => readFileSync(file) } });
const begin = performance.now();
const complaints = judgeShape(document.value);
const { diagnostics } = judgeConfig(document, { stage: 'dev', region: 'us-east-1' }, new Map());
const took = performance.now() - begin;
if (complaints.length + diagnostics.length) throw new Error([...complaints, ...diagnostics][0].sentence);
console.log(took);
