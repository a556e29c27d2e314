/** The properties that every job should have, for examples that leave them out. */
const defaults = {
  container: `container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable`,
  resources: `resources:
  cpu: 1
  memory: 900`,
  timeout: 'timeout: 3600',
};

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** YAML lines before and after the jobs of an example, not indented. */
export interface ExampleSurroundings {
  /** Other resources of the config, written before the jobs. */
  readonly beside?: string;
  /** Top-level keys of the config, written after `resources`. */
  readonly below?: string;
}

/**
 * Returns a whole config with several jobs as YAML text, from the lines of each job's properties by its name. The lines
 * are not indented; `container`, `resources` and `timeout` come first, and may be left out. An empty `timeout:` stands for
 * a job without one.
 */
export const jobsExample = (
  jobs: Readonly<Record<string, string>>,
  { beside = '', below = '' }: ExampleSurroundings = {},
): string => {
  const resources = [beside.trim(), ...Object.entries(jobs).map(([name, lines]) => job(name, lines))];
  return `\nresources:\n${indented(resources.filter(Boolean).join('\n'), 2)}\n${below.trim()}`.trimEnd().concat('\n');
};

/** Returns a whole config with one job, `report` unless named otherwise; see `jobsExample`. */
export const jobExample = (
  lines: string,
  { name = 'report', ...around }: ExampleSurroundings & { name?: string } = {},
): string => jobsExample({ [name]: lines }, around);

/** Returns the YAML of one job under `resources`, not indented. */
const job = (name: string, lines: string): string => {
  const keys = lines.trim().split(/\n(?=\w)/);
  const written = (key: string) => keys.find((text) => text.startsWith(`${key}:`));
  const first = (['container', 'resources', 'timeout'] as const).map((key) => [written(key), defaults[key]] as const);
  const properties = [
    ...first.map(([text, fallback]) => text ?? fallback),
    ...keys.filter((text) => !first.some(([one]) => one === text)),
  ].filter((text) => text && text !== 'timeout:');
  return `${name}:\n  type: batch-job\n  properties:\n${indented(properties.join('\n'), 4)}`;
};

/**
 * Returns a whole config with one function, `handle`, as YAML text, from the lines of its properties but `packaging`; the lines
 * are not indented.
 */
export const functionExample = (lines: string, { beside = '' }: Pick<ExampleSurroundings, 'beside'> = {}): string => {
  const packaging = `packaging:
  type: stacktape-lambda-buildpack
  properties:
    entryfilePath: src/handle.ts`;
  const own = `handle:\n  type: function\n  properties:\n${indented(`${packaging}\n${lines.trim()}`, 4)}`;
  return `\nresources:\n${indented([beside.trim(), own].filter(Boolean).join('\n'), 2)}\n`;
};
