import { Complained } from './diagnostics/complained.ts';
import { isError } from './diagnostics/diagnostic.ts';
import { Refused } from './diagnostics/refused.ts';
import { renderDiagnostics } from './diagnostics/render.ts';
import { visible } from './diagnostics/visible.ts';
import { helpText, type Inputs, Misused, readArguments, readEnvironment } from './inputs.ts';
import { diagnosticsFile, type Ended } from './report/diagnostics-file.ts';
import { buildWorld, type Door } from './world.ts';

/** 0 done, 1 refused or failed, 2 misused at the prompt, 70 a bug of ours. */
type ExitCode = 0 | 1 | 2 | 70;

const words = process.argv.slice(2);
const inActions = process.env.GITHUB_ACTIONS === 'true' && words.length === 0;

const write = (text: string): void => void process.stderr.write(text);

const run = async (inputs: Inputs, door: Door): Promise<Ended> => {
  const { request, world } = door;
  switch (inputs.command) {
    case 'validate':
      return (await import('./commands/validate.ts')).validate(world, request);
    case 'compile':
      return (await import('./commands/compile.ts')).compileCommand(world, request);
    case 'deploy':
      return (await import('./commands/deploy.ts')).deploy(world, request);
    case 'destroy':
      return (await import('./commands/destroy.ts')).destroy(world, request);
    case 'outputs':
      return (await import('./commands/outputs.ts')).outputs(world, request);
    case 'help':
      throw new Error('help needs no world');
  }
};

const tellComplaints = (ended: Ended, door: Door | undefined, file: string): void => {
  if (ended.diagnostics.length === 0) return;
  if (inActions && door) door.annotate(ended);
  write(`${renderDiagnostics(ended.diagnostics, ended.located, file)}\n`);
  const errors = ended.diagnostics.filter(isError).length;
  const warnings = ended.diagnostics.length - errors;
  write(`${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}\n`);
};

const tellRefusal = (refusal: Refused): void => {
  write(`error ${refusal.code}\n  ${visible(refusal.message)}\n  ${visible(refusal.hint)}\n`);
};

const main = async (): Promise<ExitCode> => {
  let door: Door | undefined;
  try {
    const inputs = inActions ? readEnvironment(process.env) : readArguments(words);
    if (inputs.command === 'help') {
      process.stdout.write(helpText(inputs.help));
      return 0;
    }
    door = await buildWorld(inputs, process.env, write);
    const ended = await run(inputs, door);
    tellComplaints(ended, door, door.world.source.file);
    await door.world.write({ 'diagnostics.json': diagnosticsFile(ended) });
    return ended.diagnostics.some(isError) || ended.failed ? 1 : 0;
  } catch (problem) {
    if (problem instanceof Complained) {
      tellComplaints(problem, door, door?.world.source.file ?? 'config');
      // A folder that a bad config names is not made: nothing is written when nothing was done.
      return 1;
    }
    if (problem instanceof Refused) {
      tellRefusal(problem);
      return problem instanceof Misused && !inActions ? 2 : 1;
    }
    write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
    write('This is a bug of batch-job-action. Please report it with the lines above.\n');
    return 70;
  }
};

process.exitCode = await main();
