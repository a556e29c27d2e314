/** Returns a command in exec form: https://docs.docker.com/reference/dockerfile/#exec-form */
export const exec = (...words: string[]): string => JSON.stringify(words);

/**
 * Returns a path for an instruction in which Docker replaces variables:
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export const literal = (path: string): string => path.replace(/[\\$'"]/g, '\\$&');

/** Returns a path for an instruction in which Docker replaces variables and expands wildcards. */
export const onePath = (path: string): string => literal(path).replace(/[[*?]/g, '[$&]');

/**
 * Returns the RUN line of a command of the user's, run by the image's shell; one that begins with a flag of RUN is not
 * changed.
 */
export const runLine = (command: string): string =>
  command.startsWith('--') ? `RUN ${command}` : `RUN ${exec('/bin/sh', '-c', command)}`;
