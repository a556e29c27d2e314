// What a release is made of: `node scripts/release.mjs check v1.2.3` and `notes v1.2.3`. The workflow release.yml runs it.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/** Returns the section of a version in a changelog, without its heading; undefined if there is none. */
export const notesOf = (changelog, version) => {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.startsWith(`${version} (`) || one.startsWith(`${version}\n`));
  return section?.slice(section.indexOf('\n')).trim();
};

/** Returns the tag that moves with the releases of a major version: `v1.2.3` → `v1`. */
export const movingTag = (tag) => tag.replace(/\..*$/, '');

/** Returns why a tag cannot be released, as sentences; empty if it can. */
export const problemsOf = (tag, { version, changelog }) => {
  if (!/^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(tag))
    return [`The tag ${tag} is no version: a release has a tag such as v1.2.3.`];
  const problems = [];
  if (tag !== `v${version}`) problems.push(`The tag is ${tag}, and package.json has the version ${version}.`);
  const notes = notesOf(changelog, tag.slice(1));
  if (notes === undefined) problems.push(`CHANGELOG.md has no section "## ${tag.slice(1)} (<date>)".`);
  else if (notes === '') problems.push(`The section of ${tag.slice(1)} in CHANGELOG.md is empty.`);
  return problems;
};

const read = (name) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [command, tag = ''] = process.argv.slice(2);
  const changelog = read('CHANGELOG.md');
  if (command === 'notes') console.log(notesOf(changelog, tag.slice(1)));
  else if (command === 'check') {
    const problems = problemsOf(tag, { version: JSON.parse(read('package.json')).version, changelog });
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
    if (problems.length === 0) console.log(`${tag} can be released; ${movingTag(tag)} moves to it.`);
  } else throw new Error(`Unknown: ${command}. Write check or notes, and a tag.`);
}
