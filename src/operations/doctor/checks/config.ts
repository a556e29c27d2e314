import { isError } from '../../../diagnostics/diagnostic.ts';
import { fault, fine, unknown } from '../../../doctor/verdict.ts';
import { noProject, type OfflineCheck } from '../check.ts';

/** Looks whether the config can be read and names the project. */
export const config: OfflineCheck = {
  name: 'config',
  about: 'config',
  needs: 'nothing',
  look: async ({ project, request, world }) => {
    if (project === undefined) return [unknown(noProject)];
    if (typeof project === 'string') return [fine(`The project is ${project}.`)];
    const first = project.diagnostics.find(isError);
    return [
      fault(
        `The config ${world.source.name} does not say which project it is of: ${first?.sentence ?? 'it cannot be read.'}`,
        'No command can use it.',
        `\`${request.commandLine('validate')}\` shows every complaint on its line.`,
      ),
    ];
  },
};
