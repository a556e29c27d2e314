import { concat, type Expression } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import type { Cdn } from './cdn.ts';

/** The document of the root where `indexDocument` is not written, as Stacktape has it. */
const usualIndex = 'index.html';

/** Returns the document of the root, without a slash before it. */
export const indexOf = ({ indexDocument = usualIndex }: Cdn): Expression =>
  expressionOf(indexDocument.replace(/^\//, ''));

/**
 * Returns the program that runs at the edge for every request to a bucket; undefined if it has nothing to do. A path
 * whose last part has a dot is that of a file, and is left alone. Of others, a single-page app gets its index document;
 * a path that ends with a slash gets the page of the folder, and any other one the page of its name.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export const edgeProgram = (cdn: Cdn): Expression | undefined => {
  if (cdn.rewriteRoutesForSinglePageApp) return program(concat("    request.uri = '/", indexOf(cdn), "';\n"));
  if (cdn.disableUrlNormalization) return undefined;
  // The root has an index document of its own, which the distribution knows.
  return program(
    `    if (request.uri.endsWith('/')) { if (request.uri !== '/') request.uri += '${usualIndex}'; }\n    else request.uri += '.html';\n`,
  );
};

const program = (rewrite: Expression): Expression =>
  concat(
    'function handler(event) {\n',
    '  const request = event.request;\n',
    "  if (!request.uri.slice(request.uri.lastIndexOf('/')).includes('.')) {\n",
    rewrite,
    '  }\n',
    '  return request;\n',
    '}\n',
  );
