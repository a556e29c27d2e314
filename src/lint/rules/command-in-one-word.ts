import { hasToken } from '../../cloudformation/token.ts';
import { hintForCommandLine } from '../../packaging/command-line.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

const withCommand = (command: string): string =>
  jobExample(`
container:
  packaging:
    type: prebuilt-image
    properties:
      image: public.ecr.aws/docker/library/python:3.14-slim
      command: ${command}
`);

/** Returns the command of a job's container; undefined for a packaging without one. */
const commandOf = (properties: unknown): readonly string[] | undefined =>
  (properties as { readonly command?: readonly string[] }).command;

/** Reports commands whose first word contains spaces. */
export const commandInOneWord = defineRule({
  type: 'command-in-one-word',
  says: 'The first word of a command has spaces in it, so that no program has this name.',
  severity: 'warning',
  reason:
    'A container starts the program whose name is the first word of its command, without a shell that splits it: `["python main.py"]` fails with "executable file not found". Only an image whose `ENTRYPOINT` is a shell (`["sh", "-c"]`) takes a whole line as one word.',
  link: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html',
  trips: withCommand('["python main.py --date today"]'),
  spares: withCommand('[python, "main.py --date today"]'),
  example: withCommand('[python, main.py, --date, today]'),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { container } }) => {
      const [first = '', ...more] = commandOf(container.packaging.properties) ?? [];
      if (hasToken(first) || !/\S\s+\S/.test(first)) return [];
      return [
        {
          path: [...path, 'container', 'packaging', 'properties', 'command', 0],
          sentence: 'The first word of the command has spaces in it, and no program has such a name.',
          hint: more.length > 0 ? 'Write each word of it as an item of its own.' : hintForCommandLine(first),
        },
      ];
    }),
});
