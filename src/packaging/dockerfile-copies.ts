/**
 * Returns what a line of a Dockerfile copies from the build context, as it is written; empty for another instruction, and for
 * a copy from another stage or image. https://docs.docker.com/reference/dockerfile/#copy
 */
export const copiedFromContext = (line: string): string[] => {
  const [instruction = '', ...words] = line.trim().split(/\s+/);
  if (!/^(?:COPY|ADD)$/i.test(instruction) || words.some((word) => word.startsWith('--from='))) return [];
  return words.filter((word) => !word.startsWith('--')).slice(0, -1);
};
