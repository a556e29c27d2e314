/** A place inside of properties that overrides lead to. */
interface Place {
  /** The first override that leads to or through this place, as it is written. */
  readonly by: string;
  /** True if that override ends here. */
  readonly ends: boolean;
  readonly below: Map<string, Place>;
}

/** The override that a new one clashes with, and where it stands relative to that one. */
export interface Clash {
  readonly earlier: string;
  readonly kind: 'same' | 'inside' | 'around';
}

/**
 * Returns a function that adds the place of an override, as the names on the way to it, and returns the clash with an
 * earlier one: the same place, one inside of it, or one around it. A place that clashes is not added.
 */
export const writtenPlaces = (): ((names: readonly string[], dotted: string) => Clash | undefined) => {
  const top = new Map<string, Place>();
  return (names, dotted) => {
    let below = top;
    for (const [index, name] of names.entries()) {
      const place = below.get(name);
      const ends = index === names.length - 1;
      if (place?.ends) return { earlier: place.by, kind: ends ? 'same' : 'inside' };
      if (place !== undefined && ends) return { earlier: place.by, kind: 'around' };
      const added = place ?? { by: dotted, ends, below: new Map() };
      below.set(name, added);
      below = added.below;
    }
    return undefined;
  };
};
