import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Number of jobs of the repository, which all belong to one package of npm. */
export const jobCount = 30;

/** Number of files beside them, as a repository with a site or documentation has. */
const otherFiles = 5_000;

const put = (folder, path, text) => {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
};

const jobOf = (number) => `  job${number}:
    type: batch-job
    properties:
      container:
        packaging:
          type: stacktape-image-buildpack
          properties:
            entryfilePath: src/job${number}.ts
      resources:
        cpu: 1
        memory: 1800
`;

/** Returns a config of the first jobs of the repository. */
export const configOf = (jobs) =>
  `serviceName: bench\nresources:\n${Array.from({ length: jobs }, (_, index) => jobOf(index + 1)).join('')}`;

/** Returns the same config with images that somebody else publishes: nothing of the repository is read. */
export const publishedConfigOf = (jobs) =>
  configOf(jobs)
    .replaceAll('stacktape-image-buildpack', 'prebuilt-image')
    .replaceAll(/entryfilePath: \S+/g, 'image: busybox:1.37');

/** Returns the source of a job; another `mark` makes another image. */
export const sourceOf = (number, mark) =>
  `import { parse } from 'yaml';\nimport { greet } from './shared';\nconsole.log(greet(parse('job: ${number}').job), ${JSON.stringify(mark)});\n`;

/** Writes the repository into a folder: its jobs, what they share, their package and 5,000 other files (20 MB). */
export const writeRepository = (folder, mark) => {
  put(folder, 'package.json', JSON.stringify({ name: 'bench', private: true, dependencies: { yaml: '2.9.1' } }));
  put(folder, 'src/shared.ts', 'export const greet = (name: unknown): string => `hello ${name}`;\n');
  for (let number = 1; number <= jobCount; number++) put(folder, `src/job${number}.ts`, sourceOf(number, mark));
  for (let number = 0; number < otherFiles; number++)
    put(folder, `docs/part-${number % 50}/page-${number}.md`, `${number}\n`.repeat(800));
};

/** Makes each job of a repository load what it is told at run time, so that it may need every file of the package. */
export const loadAnything = (folder) => {
  for (let number = 1; number <= jobCount; number++)
    appendFileSync(join(folder, `src/job${number}.ts`), 'export const load = (name: string) => require(name);\n');
};

/** Writes a folder with a Dockerfile and 50,000 files, each of a kilobyte, as the build context of one job. */
export const writeManyFiles = (folder) => {
  put(folder, 'app/Dockerfile', 'FROM scratch\nCOPY . .\n');
  for (let number = 0; number < 50_000; number++)
    put(folder, `app/part-${number % 500}/file-${number}.txt`, `${number}\n`.padStart(1_024, '.'));
  put(
    folder,
    'batch-jobs.yml',
    `serviceName: many
resources:
  many:
    type: batch-job
    properties:
      container:
        packaging:
          type: custom-dockerfile
          properties:
            buildContextPath: app
      resources:
        cpu: 1
        memory: 1800
`,
  );
};
