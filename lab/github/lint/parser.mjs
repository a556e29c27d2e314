// Parses action.yml and workflows with GitHub's own parser (@actions/workflow-parser).
//   node lab/github/lint/parser.mjs <file>…      prints one finding per line; exit code 1 if there are any
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { basename } from 'node:path';

// Loads JSON files itself: the package imports them without the attribute that Node requires.
const hook = `
import { readFileSync } from "node:fs";
export const load = (url, context, next) =>
  url.endsWith(".json") ? { format: "json", source: readFileSync(new URL(url)), shortCircuit: true } : next(url, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');

async function findings(file) {
  const source = { name: file, content: readFileSync(file, 'utf8') };
  if (/^action\.ya?ml$/.test(basename(file)))
    return parseAction(source, new NoOperationTraceWriter()).context.errors.getErrors();
  const { context, value } = parseWorkflow(source, new NoOperationTraceWriter());
  if (value && !context.errors.count) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors();
}

let count = 0;
for (const file of process.argv.slice(2))
  for (const { message, range } of await findings(file)) {
    count += 1;
    const where = range ? `:${range.start.line}:${range.start.column}` : '';
    console.log(message.startsWith(file) ? message : `${file}${where}: ${message}`);
  }
process.exitCode = count ? 1 : 0;
