import { didYouMean } from '../../diagnostics/suggest.ts';
import { defineDirective, Misuse } from '../directive.ts';

/** `$CliArgs('memory', 2048)`, or `$CliArgs().memory`: a variable of the input `variables`, or the stage or region. */
export const cliArgs = defineDirective({
  type: 'cli-args',
  says: 'A variable that the run was given in its input `variables`, or its stage or region.',
  example: "$CliArgs('memory', 2048)",
  iamActions: [],
  parameters: [
    { name: 'name', says: 'The name of the variable; without it all of them are a map.', type: 'text', optional: true },
    { name: 'default', says: 'What it is when the run was not given it.', type: 'anything', optional: true },
  ],
  meaning: {
    kind: 'value',
    evaluate([name, otherwise], { stage, region, variables = {} }) {
      const given: Readonly<Record<string, unknown>> = { stage, region, ...variables };
      if (name === undefined) return given;
      if (Object.hasOwn(given, name as string)) return given[name as string];
      if (otherwise !== undefined) return otherwise;
      throw new Misuse(
        `The run was not given the variable \`${name as string}\`.`,
        `Give it, \`variables: "${name as string}: …"\`, or write a default: \`$CliArgs('${name as string}', …)\`. ${didYouMean(name as string, Object.keys(given)) ?? ''}`.trim(),
        'directives/not-found',
      );
    },
  },
});
