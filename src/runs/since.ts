/** A moment: so many milliseconds ago, or a date. */
export type Since =
  | { readonly kind: 'ago'; readonly milliseconds: number }
  | { readonly kind: 'at'; readonly at: Date };

/** Milliseconds of a unit of time by its letter. */
const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A date of ISO 8601, with or without time, seconds and zone: https://www.iso.org/iso-8601-date-and-time-format.html */
const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Returns the moment that a text names: `30m`, `1h`, `2d`, or a date of ISO 8601, in UTC if it names no zone. Undefined
 * for any other text and for a date that no calendar has.
 */
export const parseSince = (text: string): Since | undefined => {
  const [, count, unit = ''] = /^([1-9]\d{0,4})([smhd])$/.exec(text) ?? [];
  if (count !== undefined) return { kind: 'ago', milliseconds: Number(count) * (units[unit] ?? 0) };
  const [, day, time = '00:00', zone = 'Z'] = isoDate.exec(text) ?? [];
  if (day === undefined) return undefined;
  const at = Date.parse(`${day}T${time}${zone}`);
  const midnight = Date.parse(`${day}T00:00Z`);
  // Date takes the 31st of February for a day in March.
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return Number.isNaN(at) || !isDay ? undefined : { kind: 'at', at: new Date(at) };
};

/** Returns a moment as a date. */
export const dateOf = (since: Since, now: Date): Date =>
  since.kind === 'at' ? since.at : new Date(now.getTime() - since.milliseconds);
