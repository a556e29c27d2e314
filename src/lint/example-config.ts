/** What every job needs, unless the lines of an example write it themselves. */
const needed = {
  container: `
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable`,
  resources: `
resources:
  cpu: 1
  memory: 900`,
};

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/**
 * A whole config with jobs around lines of their properties, as these stand in YAML without indentation; `beside` are
 * lines of other resources, `below` of the config's other keys.
 */
export const jobsWith = (jobs: Readonly<Record<string, string>>, { beside = '', below = '' } = {}): string => {
  const resources = [beside.trim(), ...Object.entries(jobs).map(([name, lines]) => job(name, lines))];
  return `\nresources:\n${indented(resources.filter(Boolean).join('\n'), 2)}\n${below.trim()}`.trimEnd().concat('\n');
};

const job = (name: string, lines: string): string => {
  const written = new Set([...lines.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const properties = [
    ...(written.has('container') ? [] : [needed.container]),
    ...(written.has('resources') ? [] : [needed.resources]),
    lines,
  ].map((text) => text.trim());
  return `${name}:\n  type: batch-job\n  properties:\n${indented(properties.filter(Boolean).join('\n'), 4)}`;
};

/** The same with one job, `report`. */
export const jobWith = (lines: string, around = {}): string => jobsWith({ report: lines }, around);
