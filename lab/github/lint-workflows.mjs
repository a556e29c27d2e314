// Lints workflows and action.yml with actionlint (and shellcheck, if it is installed), zizmor, JSON schemas and
// GitHub's own parser. Exit code 1 on a finding, 2 if a linter cannot run.
//   node lab/github/lint-workflows.mjs             this project: own workflows, what `init` writes, blocks on pages
//   node lab/github/lint-workflows.mjs <folder>…   other repositories
import { rmSync } from 'node:fs';
import { judge } from './lint/judges.mjs';
import { repositories } from './lint/repositories.mjs';

const given = process.argv.slice(2);
const own = given.length === 0 ? repositories() : {};
const folders = given.length === 0 ? own : Object.fromEntries(given.map((folder) => [folder, folder]));
let [passed, failed] = [0, 0];
try {
  for (const [what, folder] of Object.entries(folders))
    for (const { name, findings, said } of judge(folder)) {
      if (findings) failed += 1;
      else passed += 1;
      console.log(`${findings ? 'FAIL' : 'ok  '} ${what}: ${name}${findings ? `\n${said}` : ''}`);
    }
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(`lint-workflows: ${error.message}`);
  process.exitCode = 2;
} finally {
  for (const folder of Object.values(own)) rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
