import { posix } from 'node:path';
import type { FoundDockerfile } from './dockerfile-context.ts';
import type { Origin } from './origin.ts';

/**
 * Returns the text of a first config, which is valid: a job for each Dockerfile, a job for an entry file, or an example
 * with a public image. Nothing starts a job: its schedule is a comment. `project` must be a valid beginning of a stack
 * name.
 */
export const starterConfig = (origin: Origin, project: string): string =>
  [`serviceName: ${yamlText(project)}`, '', 'resources:', jobsOf(origin, project).join('\n')].join('\n');

/**
 * Returns the comment by which editors find the JSON schema, whose URL, or path from the config, is given:
 * https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
export const modeline = (schema: string): string => `# yaml-language-server: $schema=${schema}`;

const jobsOf = (origin: Origin, project: string): string[] => {
  switch (origin.kind) {
    case 'dockerfiles': {
      const taken = new Set<string>();
      return origin.found.map((one) => jobText(resourceName(wordOf(one.path, project), taken), dockerfile(one)));
    }
    case 'entry-file':
      return [jobText(resourceName(project, new Set()), entryFile(origin.path))];
    case 'no-dockerfile':
      return [jobText(resourceName(project, new Set()), dockerfile({ path: 'Dockerfile', context: '.' }))];
    case 'nothing':
      return [jobText('hello', example)];
  }
};

/** Returns a word for the purpose of a Dockerfile: its suffix or prefix, else its folder, else the project. */
const wordOf = (path: string, project: string): string => {
  const name = posix.basename(path).replace(/^Dockerfile\.?|\.Dockerfile$/g, '');
  return name || posix.basename(posix.dirname(path)).replace(/^\.$/, '') || project;
};

/**
 * Returns a resource name made of a word, camelCase and at most 40 characters before a number, and adds it to `taken`.
 * Two names never differ in case only.
 */
const resourceName = (word: string, taken: Set<string>): string => {
  const joined = word
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part, index) => (index === 0 ? part.charAt(0).toLowerCase() : part.charAt(0).toUpperCase()) + part.slice(1))
    .join('');
  const name = (/^[A-Za-z]/.test(joined) ? joined : `job${joined}`).slice(0, 40);
  for (let count = 1; ; count++) {
    const one = count === 1 ? name : `${name}${count}`;
    if (taken.has(one.toLowerCase())) continue;
    taken.add(one.toLowerCase());
    return one;
  }
};

const dockerfile = ({ path, context }: FoundDockerfile): string[] => [
  'type: custom-dockerfile',
  'properties:',
  `  buildContextPath: ${yamlText(context)} # the folder that COPY reads from`,
  `  dockerfilePath: ${yamlText(posix.relative(context, path))} # relative to that folder`,
];

const entryFile = (path: string): string[] => [
  'type: stacktape-image-buildpack',
  'properties:',
  `  entryfilePath: ${yamlText(path)}`,
];

const example = [
  '# Runs an image that somebody else publishes. To build your own: custom-dockerfile, stacktape-image-buildpack.',
  'type: prebuilt-image',
  'properties:',
  '  image: public.ecr.aws/docker/library/busybox:stable',
  `  command: [sh, -c, 'echo "started by $STP_TRIGGER_EVENT_DATA"']`,
];

/** Returns the text of a job. Its 1,800 MiB fit next to the ECS agent on an instance with 2 GiB. */
const jobText = (name: string, packaging: readonly string[]): string =>
  `  ${name}:
    type: batch-job
    properties:
      container:
        packaging:
${packaging.map((line) => `          ${line}\n`).join('')}      resources:
        cpu: 1
        memory: 1800 # MiB
      timeout: 3600 # seconds
      retryConfig:
        attempts: 2
      # Nothing starts the job by itself. Without the "# " it would start every day at 04:00 UTC:
      # events:
      #   - type: schedule
      #     properties:
      #       scheduleRate: cron(0 4 * * ? *)
`;

/** Returns a text as a YAML scalar: in double quotes unless YAML reads it as the same text without. */
export const yamlText = (text: string): string =>
  text === '.' || (/^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text))
    ? text
    : JSON.stringify(text);
