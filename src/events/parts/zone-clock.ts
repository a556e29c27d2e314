const day = 24 * 60 * 60_000;

/**
 * A wall-clock time: the milliseconds since 1970 at which a clock in UTC shows what the clock of a zone shows. Equal to
 * the instant in UTC, and off by the zone's offset elsewhere.
 */
export type WallTime = number;

/** Returns the function from an instant (milliseconds since 1970) to the wall-clock time of a zone; `UTC` is fast. */
export const wallClockOf = (zone: string): ((instant: number) => WallTime) => {
  if (zone === 'UTC') return (instant) => instant;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year as number, (parts.month as number) - 1, parts.day, parts.hour, parts.minute);
  };
};

/**
 * Returns the first instant at which the clock shows a wall-clock time; undefined for a time that the change to summer
 * time skips. Tries the offsets of the day before and the day after, since a zone changes its offset once at most.
 */
export const firstInstantOf = (wall: WallTime, wallAt: (instant: number) => WallTime): number | undefined => {
  const offsets = [wall - day, wall + day].map((near) => wallAt(near) - near);
  const instants = offsets.map((offset) => wall - offset).filter((instant) => wallAt(instant) === wall);
  return instants.length ? Math.min(...instants) : undefined;
};
