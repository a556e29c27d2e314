/** A part of a constraint: its operator, and a version of which `*` and missing numbers are undefined. */
interface Term {
  readonly operator: string;
  readonly major: number;
  readonly minor: number | undefined;
  readonly hasPatch: boolean;
}

/**
 * True where a constraint of Composer allows some release of a minor version, such as `8.3`; also for a constraint in a
 * form that is not read here, which Composer judges itself: https://getcomposer.org/doc/articles/versions.md
 */
export const allows = (constraint: string, version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return constraint.split(/\|\|?/).some((alternative) => {
    const words = alternative
      .replace(/([<>=!~^]) +/g, '$1')
      .split(/[\s,]+/)
      .filter(Boolean);
    if (words.includes('-')) return true;
    return words.every((word) => {
      const term = termOf(word);
      return term === undefined || allowsTerm(term, major, minor);
    });
  });
};

const termOf = (word: string): Term | undefined => {
  const [, operator = '', major, minor, patch] =
    /^([<>=!~^]{0,2})v?(\d{1,4})(?:\.(\d{1,4}|[*x]))?(?:\.(\d{1,6}|[*x]))?/.exec(word) ?? [];
  return major === undefined
    ? undefined
    : {
        operator,
        major: Number(major),
        minor: minor === undefined || !/\d/.test(minor) ? undefined : Number(minor),
        hasPatch: patch !== undefined && /\d/.test(patch),
      };
};

const allowsTerm = (
  { operator, major: wanted, minor: wantedMinor, hasPatch }: Term,
  major: number,
  minor: number,
): boolean => {
  const distance = major === wanted ? minor - (wantedMinor ?? 0) : major - wanted;
  switch (operator) {
    case '!=':
    case '<>':
      return true;
    case '>=':
      return distance >= 0;
    case '>':
      return wantedMinor === undefined || distance >= 0;
    case '<':
      return hasPatch ? distance <= 0 : distance < 0;
    case '<=':
      return hasPatch ? distance <= 0 : distance < 0 || (distance === 0 && wantedMinor !== undefined);
    case '^':
      return major === wanted && distance >= 0;
    case '~':
      return major === wanted && (hasPatch ? distance === 0 : distance >= 0);
    default:
      return major === wanted && (wantedMinor === undefined || minor === wantedMinor);
  }
};
