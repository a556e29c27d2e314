const { appendFileSync, cpSync, existsSync, readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
const store = process.env.LAB_ARTIFACTS;
const path = resolve(process.env.GITHUB_WORKSPACE, input('path') || '.');
const pattern = new RegExp(`^${(input('pattern') || '*').replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`);
const names = input('name') ? [input('name')] : readdirSync(store).filter((name) => pattern.test(name));
for (const name of names) {
  if (!existsSync(join(store, name))) {
    console.log(`::error::Unable to download artifact(s): Artifact not found for name: ${name}`);
    process.exit(1);
  }
  const flat = input('name') || input('merge-multiple') === 'true';
  cpSync(join(store, name), flat ? path : join(path, name), { recursive: true });
}
appendFileSync(process.env.GITHUB_OUTPUT, `download-path=${path}\n`);
