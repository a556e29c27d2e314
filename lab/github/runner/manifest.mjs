// Reads action.yml as the runner does, and sets its inputs and their defaults as INPUT_* variables.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Returns a folder's action.yml, parsed. Throws if there is none or the action does not run on Node. */
export function readManifest(folder) {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  if (!file) throw new Error(`no action.yml in ${folder}`);
  const manifest = parse(readFileSync(file, 'utf8'));
  if (!/^node\d+$/.test(manifest.runs?.using ?? ''))
    throw new Error(`runs.using is ${manifest.runs?.using}; only JavaScript actions run here`);
  return manifest;
}

/** Replaces `${{ github.x }}`, `${{ runner.x }}` and `${{ job.x }}` in a default. Throws for any other expression. */
function evaluate(text, contexts) {
  return String(text).replace(/\$\{\{\s*([^}]+?)\s*\}\}/g, (_, expression) => {
    const [root, ...path] = expression.split('.');
    if (!contexts[root] || !/^[\w.-]+$/.test(expression))
      throw new Error(`cannot evaluate \${{ ${expression} }} in a default`);
    return path.reduce((value, key) => value?.[key], contexts[root]) ?? '';
  });
}

/** Returns the variable of an input: `INPUT_` and its name in capitals, with `_` for spaces. */
export const inputVariable = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/**
 * Returns the variables of all inputs (empty for one without value and default), the names of undeclared inputs, and
 * those of required ones that are empty.
 */
export function inputVariables(manifest, given, contexts) {
  const declared = manifest.inputs ?? {};
  const lower = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const env = {};
  for (const [name, input] of Object.entries(declared))
    env[inputVariable(name)] =
      name.toLowerCase() in lower ? String(lower[name.toLowerCase()]) : evaluate(input?.default ?? '', contexts);
  const known = Object.keys(declared).map((name) => name.toLowerCase());
  const unexpected = Object.keys(given).filter((name) => !known.includes(name.toLowerCase()));
  for (const name of unexpected) env[inputVariable(name)] = String(given[name]);
  const missing = Object.entries(declared)
    .filter(([name, input]) => input?.required && !env[inputVariable(name)])
    .map(([name]) => name);
  return { env, unexpected, missing };
}
