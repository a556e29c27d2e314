import { hasToken } from '../../cloudformation/token.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

/** Matches a variable of a shell by its name in capitals, `$HOME` or `${HOME}`, without a dollar sign before it. */
const variable = /(?<!\$)\$(?:\{([A-Z_][A-Z0-9_]{0,255})\}|([A-Z_][A-Z0-9_]{0,255})\b(?!\())/;

/** Keys of the lists and maps in which no shell reads a value. */
const places: ReadonlySet<string> = new Set(['environment', 'buildArgs', 'tags', 'outputs']);

/** Returns the name of the variable in a value in which no shell expands it; undefined for none. */
const nameIn = (value: unknown, path: Finding['path']): string | undefined => {
  const last = path.at(-1);
  const isPlain = last === 'image' || (last === 'value' && places.has(String(path.at(-3))));
  if (!isPlain || typeof value !== 'string' || hasToken(value)) return undefined;
  const [, braced, plain] = variable.exec(value) ?? [];
  return braced ?? plain;
};

const findingsUnder = (value: unknown, path: Finding['path']): Finding[] => {
  const name = nameIn(value, path);
  if (name !== undefined)
    return [
      {
        path,
        sentence: `Nothing replaces \`$${name}\` here: the value stays this very text, since no shell reads it.`,
        hint: `Give the value by the input \`variables\`, as {${name}: …}, and write $CliArgs('${name}'); what only the container knows its program reads itself.`,
      },
    ];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    findingsUnder(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const withValue = (value: string): string =>
  jobExample(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/busybox:stable
      command: [sh, -c, 'ls "$HOME"']
  environment:
    - name: CACHE
      value: ${value}
`);

/** Reports variables of a shell in values that no shell reads. */
export const unexpandedVariable = defineRule({
  type: 'unexpanded-variable',
  says: 'A value holds a variable of a shell, which nothing replaces there.',
  severity: 'warning',
  reason:
    'AWS Batch gives the values of environment variables to the container as they are, and neither Docker nor this action replaces `$NAME` in them, in build arguments, tags or names of images. A command that runs in a shell (`sh -c`) does, and is not reported.',
  link: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_KeyValuePair.html',
  trips: withValue('${HOME}/cache'),
  spares: withValue('$home/cache'),
  example: withValue('/home/app/cache'),
  check: ({ config }) => findingsUnder(config, []),
});
