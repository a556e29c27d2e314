import type { Place } from '../../diagnostics/diagnostic.ts';
import type { CommandResult } from '../../report/diagnostics-file.ts';
import type { LocalJob } from '../../runs/local-job.ts';
import type { CompiledConfig } from '../compile/assemble.ts';

/** True for a place in the resource of this name, and for the config as a whole. */
const isAbout = (place: Place, name: string): boolean =>
  typeof place === 'object' && 'path' in place && (place.path.length === 0 || place.path[1] === name);

/** Returns the warnings about the image of a job and about secrets of builds, with the config's text if there is one. */
export const localWarnings = (
  { diagnostics, located }: Pick<CompiledConfig, 'diagnostics' | 'located'>,
  { name }: Pick<LocalJob, 'name'>,
): Pick<CommandResult, 'diagnostics' | 'located'> => {
  const found = diagnostics.filter(
    ({ code, severity, place }) => severity === 'warning' && code.startsWith('packaging/') && isAbout(place, name),
  );
  return { diagnostics: found, located: found.length > 0 ? located : undefined };
};
