import { Complained } from './diagnostics/complained.ts';
import { isError } from './diagnostics/diagnostic.ts';
import { Refused } from './diagnostics/refused.ts';
import { placeDiagnostics, renderDiagnostics } from './diagnostics/render.ts';
import { visible } from './diagnostics/visible.ts';
import { helpText, type Inputs, Misused, readArguments, readEnvironment } from './inputs.ts';
import { diagnosticsFile, type Ended } from './report/diagnostics-file.ts';
import { buildWorld, type Door } from './world.ts';

/** 0 done, 1 refused or failed, 2 misused at the prompt, 70 a bug of ours. */
type ExitCode = 0 | 1 | 2 | 70;

const words = process.argv.slice(2);
const inActions = process.env.GITHUB_ACTIONS === 'true' && words.length === 0;

const write = (text: string): void => void process.stderr.write(text);

/** One command, from the door into its room and back. Each is loaded only when it is asked for. */
const run = async (inputs: Inputs, { world, request, changes, farewell }: Door): Promise<Ended> => {
  switch (inputs.command) {
    case 'validate':
      return (await import('./commands/validate.ts')).validate(world, request);
    case 'compile':
      return (await import('./commands/compile.ts')).compileCommand(world, request);
    case 'deploy':
      return (await import('./commands/deploy.ts')).deploy(world, { ...request, ...changes });
    case 'destroy':
      return (await import('./commands/destroy.ts')).destroy(world, { ...request, ...farewell });
    case 'outputs':
      return (await import('./commands/outputs.ts')).outputs(world, request);
    case 'help':
      throw new Error('help needs no world');
  }
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const tellComplaints = ({ diagnostics, located }: Ended, { world }: Door): void => {
  if (diagnostics.length === 0) return;
  const { file } = world.source;
  if (inActions)
    for (const { diagnostic, position } of placeDiagnostics(diagnostics, located)) {
      const { code, severity, sentence, hint } = diagnostic;
      world.console.annotate({ severity, title: code, message: [sentence, hint].join('\n'), file, ...position });
    }
  write(`${renderDiagnostics(diagnostics, located, file)}\n`);
  const errors = diagnostics.filter(isError).length;
  write(`${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}\n`);
};

const tellRefusal = ({ code, message, hint }: Refused, door: Door | undefined): void => {
  if (inActions && door)
    door.world.console.annotate({ severity: 'error', title: code, message: `${message}\n${hint}` });
  else write(`error ${code}\n  ${visible(message)}\n  ${visible(hint)}\n`);
};

const main = async (): Promise<ExitCode> => {
  let door: Door | undefined;
  try {
    const inputs = inActions ? readEnvironment(process.env) : readArguments(words);
    if (inputs.command === 'help') {
      process.stdout.write(helpText(inputs.help));
      return 0;
    }
    door = await buildWorld(inputs, process.env, inActions);
    const ended = await run(inputs, door);
    tellComplaints(ended, door);
    if (inputs.command !== 'validate') await door.world.write({ 'diagnostics.json': diagnosticsFile(ended) });
    return ended.diagnostics.some(isError) ? 1 : 0;
  } catch (problem) {
    if (problem instanceof Complained && door) {
      tellComplaints(problem, door);
      return 1;
    }
    if (problem instanceof Refused) {
      tellRefusal(problem, door);
      return problem instanceof Misused && !inActions ? 2 : 1;
    }
    write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
    write('This is a bug of batch-job-action. Please report it with the lines above.\n');
    return 70;
  } finally {
    door?.close();
  }
};

process.exitCode = await main();
