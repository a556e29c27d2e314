import type { DockerfileInstruction } from './dockerfile-instructions.ts';

/**
 * Returns what an instruction of a Dockerfile copies from the build context, without quotes; empty for another instruction, and for
 * a copy from another stage or image. https://docs.docker.com/reference/dockerfile/#copy
 */
export const copiedFromContext = ({ name, flags, words }: DockerfileInstruction): string[] => {
  if (!['COPY', 'ADD'].includes(name) || flags.some((flag) => flag.startsWith('--from='))) return [];
  return words.slice(0, -1).filter((word) => !/^\d*<</.test(word));
};
