import type { Console } from '../ports/machine.ts';

/** Says which jobs or functions, by name, get no source maps written, since what was built of them is published already. */
export const sayUnwrittenMaps = ({ info }: Pick<Console, 'info'>, names: readonly string[]): void => {
  if (names.length > 0)
    info(
      `No source maps are written for ${names.join(', ')}: only a build writes them, and this is published already.`,
    );
};
