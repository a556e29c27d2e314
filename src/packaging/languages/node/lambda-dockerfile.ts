import { exec } from '../../instructions.ts';
import { buildStages, type SharedRequest } from './build-stage.ts';

/** The file that is bundled: it exports the function that Lambda calls under one name, `handler`. */
const entryOfLambda = '.stp-lambda.mjs';

/** The script that writes a file: `node -e script path text`. */
const writeScript = "require('node:fs').writeFileSync(process.argv[1],process.argv[2])";

/**
 * Returns the module that finds the function of a program when Lambda loads it, in modules of both formats. Without a
 * name it is the default export, else `handler`. Throws, in the log of the function, where the program has none.
 */
const lambdaModule = (entry: string, handlerFunction: string | undefined): string =>
  [
    `import * as program from ${JSON.stringify(`./${entry}`)};`,
    `const names = ${JSON.stringify(handlerFunction === undefined ? ['default', 'handler'] : [handlerFunction])};`,
    'const found = names.flatMap((name) => [program[name], program.default?.[name]]);',
    "export const handler = found.find((one) => typeof one === 'function');",
    `if (!handler) throw new TypeError(${JSON.stringify(`${entry} exports no function `)} + names.join(' or '));`,
    '',
  ].join('\n');

/**
 * Returns the Dockerfile whose last stage contains the code of a Lambda function and nothing else: one bundle, its source
 * map, `includeFiles`, and the packages that are not bundled. The bundle is made as that of an image.
 */
export const nodeLambdaDockerfile = (
  entry: string,
  request: SharedRequest,
  handlerFunction: string | undefined,
): string => {
  const { lines, copyPackages } = buildStages({
    ...request,
    entry: entryOfLambda,
    beforeBundle: [
      '# The module that exports the function under the name that Lambda calls.',
      `RUN ${exec('node', '-e', writeScript, entryOfLambda, lambdaModule(entry, handlerFunction))}`,
    ],
  });
  return [
    ...lines,
    '# The code of the function: the bundle and the packages that are not bundled.',
    'FROM scratch',
    ...copyPackages('/node_modules'),
    'COPY --from=build /out/ /',
    '',
  ].join('\n');
};
