// A copy stands for a clone. Which tree: LAB_REPOS/owner/name@ref, then LAB_REPOS/owner/name, then the repository under test.
const { appendFileSync, cpSync, existsSync } = require('node:fs');
const { join, resolve } = require('node:path');

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
const {
  GITHUB_REPOSITORY,
  GITHUB_WORKSPACE,
  GITHUB_OUTPUT,
  GITHUB_SHA,
  LAB_REPOS = '',
  LAB_WORKTREE = '',
} = process.env;
const repository = input('repository') || GITHUB_REPOSITORY;
const ref = input('ref');
const candidates = [
  join(LAB_REPOS, `${repository}@${ref}`),
  join(LAB_REPOS, repository),
  repository === GITHUB_REPOSITORY ? LAB_WORKTREE : '',
];
const source = candidates.find((folder) => folder && existsSync(folder));
if (!source) {
  console.log(`::error::the lab has no ${repository}${ref && `@${ref}`}; put it under LAB_REPOS`);
  process.exit(1);
}
const skip = new Set(['.git', 'node_modules'].map((name) => join(source, name)));
cpSync(source, resolve(GITHUB_WORKSPACE, input('path') || '.'), { recursive: true, filter: (from) => !skip.has(from) });
appendFileSync(GITHUB_OUTPUT, `ref=${ref}\ncommit=${GITHUB_SHA}\n`);
console.log(`checked out ${repository}${ref && ` at ${ref}`}`);
