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
 * A whole config with one job, `report`, around lines of its properties as they stand in YAML without indentation;
 * `beside` are lines of other resources, `below` of the config's other keys.
 */
export const jobWith = (lines: string, { beside = '', below = '' } = {}): string => {
  const written = new Set([...lines.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const properties = [
    ...(written.has('container') ? [] : [needed.container]),
    ...(written.has('resources') ? [] : [needed.resources]),
    lines,
  ].map((text) => text.trim());
  return `
resources:
${indented(beside.trim(), 2)}${beside ? '\n' : ''}  report:
    type: batch-job
    properties:
${indented(properties.filter(Boolean).join('\n'), 6)}
${below.trim()}`.replace(/\n*$/, '\n');
};
