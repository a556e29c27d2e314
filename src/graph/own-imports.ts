import { symbolsIn } from '../cloudformation/render.ts';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.ts';
import { reportEach } from '../diagnostics/report-each.ts';

/**
 * Returns an error for each `$CfStackOutput` of the stack itself: its first deployment would find no export, and each later
 * one could not change it, since the stack itself has it in use.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 */
export const checkOwnImports = (resolved: unknown, stack: string): Diagnostic[] =>
  reportEach(symbolsIn(resolved), ({ symbol, path }): Diagnostic[] =>
    symbol.kind === 'import' && symbol.stack === stack
      ? [
          errorAt(
            'directives/own-stack',
            path,
            `This is an output of the stack itself, ${stack}, which imports nothing of its own.`,
            "Write what the output is made of here as well, such as `$ResourceParam('myQueue', 'arn')`.",
          ),
        ]
      : [],
  );
