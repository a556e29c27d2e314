import { everything } from './configs.ts';
import { rule } from './harness.ts';
import type { Faults, Json, Template } from './reading.ts';

/** CloudFormation type of functions. */
export const functions = 'AWS::Lambda::Function';
/** Returns the properties of the trigger function. */
export const properties = ({ Resources }: Template): Json => Resources.ReportTriggerFunctionFunction.Properties;

/** Declares a rule on what the trigger function does: its text in the template is run, and so is each broken one. */
export const does = (
  bullet: 'trigger/function' | 'trigger/event' | 'trigger/identity' | 'trigger/no-loss',
  clause: string,
  passes: (code: string) => Promise<Faults>,
  ...breaks: readonly ((code: string) => string)[]
) =>
  rule(
    bullet,
    clause,
    everything,
    async (template) => {
      try {
        return await passes(properties(template).Code.ZipFile);
      } catch (error) {
        return [String(error)];
      }
    },
    ...breaks.map((change) => (template: Template) => {
      properties(template).Code.ZipFile = change(properties(template).Code.ZipFile);
    }),
  );
/** Returns a change of the code that wraps its handler; `h` is the right one. */
export const behind = (handler: string) => (code: string) =>
  `${code};{const h=exports.handler;exports.handler=${handler}}`;
/** Returns a change of the code that replaces a text. */
export const replaced = (from: string | RegExp, to: string) => (code: string) => code.replaceAll(from, to);
