const { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } = require('node:fs');
const { basename, join, resolve } = require('node:path');

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
const fail = (message) => {
  console.log(`::error::${message}`);
  process.exit(1);
};
const target = join(process.env.LAB_ARTIFACTS, input('name'));
const paths = input('path')
  .split('\n')
  .map((p) => p.trim())
  .filter(Boolean)
  .map((p) => resolve(process.env.GITHUB_WORKSPACE, p))
  .filter(existsSync);
if (!paths.length && input('if-no-files-found') === 'error')
  fail(`No files were found with the provided path: ${input('path')}`);
if (existsSync(target)) {
  if (input('overwrite') !== 'true')
    fail(
      `Failed to CreateArtifact: an artifact with this name already exists on the workflow run (409): ${input('name')}`,
    );
  rmSync(target, { recursive: true });
}
mkdirSync(target, { recursive: true });
for (const path of paths)
  cpSync(path, statSync(path).isDirectory() ? target : join(target, basename(path)), { recursive: true });
appendFileSync(process.env.GITHUB_OUTPUT, `artifact-id=${readdirSync(process.env.LAB_ARTIFACTS).length}\n`);
