import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';

/** Returns a zone by each of the cities, which are separated by spaces. */
const zonesOf = (zone: string, names: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split(' ').map((city) => [city, zone]));

/** Returns the time zones of this Node by their canonical names, sorted; `UTC` is one. */
export const knownZones = (): readonly string[] => [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** Returns the canonical name of a time zone, in any case and by any of its names; undefined for an unknown one. */
const canonicalZone = (zone: string): string | undefined => {
  // Offsets, such as `+02:00`, are zones for Node and none for Scheduler.
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};

/** True for the name of a time zone, canonical or not, that this Node knows. The usual one loads no data of others. */
export const isKnownZone = (zone: string): boolean => zone === 'UTC' || canonicalZone(zone) !== undefined;

/** True for a name in the form of the IANA database, `Europe/Prague`, whose first part is one of the known ones. */
const maybeNewer = (zone: string, known: readonly string[]): boolean => {
  const [area, ...rest] = zone.split('/');
  return rest.length > 0 && /^[A-Z][A-Za-z0-9_+/-]+$/.test(zone) && known.some((one) => one.startsWith(`${area}/`));
};

/**
 * Zones of cities that the IANA database calls otherwise, or does not list: the country's own name of a capital, and
 * large cities of a zone that is named after another one.
 */
export const cities: Readonly<Record<string, string>> = {
  ...zonesOf('America/Chicago', 'austin dallas houston'),
  ...zonesOf('America/Los_Angeles', 'portland san_diego san_francisco seattle'),
  ...zonesOf('America/New_York', 'atlanta boston miami philadelphia washington'),
  ...zonesOf('America/Sao_Paulo', 'brasilia rio_de_janeiro'),
  ...zonesOf('Asia/Shanghai', 'beijing guangzhou peking shenzhen'),
  ...zonesOf('Asia/Tokyo', 'kyoto osaka'),
  ...zonesOf('Europe/Athens', 'athina'),
  ...zonesOf('Europe/Belgrade', 'beograd'),
  ...zonesOf('Europe/Berlin', 'cologne frankfurt hamburg koeln köln muenchen munich münchen stuttgart'),
  ...zonesOf('Europe/Brussels', 'brussel bruxelles'),
  ...zonesOf('Europe/Bucharest', 'bucuresti bucurești'),
  ...zonesOf('Europe/Copenhagen', 'kobenhavn københavn'),
  ...zonesOf('Europe/Lisbon', 'lisboa'),
  ...zonesOf('Europe/London', 'edinburgh manchester'),
  ...zonesOf('Europe/Madrid', 'barcelona'),
  ...zonesOf('Europe/Moscow', 'moskva'),
  ...zonesOf('Europe/Paris', 'lyon marseille'),
  ...zonesOf('Europe/Prague', 'brno ostrava praha'),
  ...zonesOf('Europe/Rome', 'milan milano roma'),
  ...zonesOf('Europe/Vienna', 'wien'),
  ...zonesOf('Europe/Warsaw', 'krakow kraków warszawa'),
  ...zonesOf('Europe/Zurich', 'basel bern geneva geneve genève zürich'),
  ...zonesOf('Asia/Kolkata', 'bangalore bombay chennai delhi mumbai new_delhi'),
};

/** Returns the zone that a name most likely means: of its city, else the nearest one, or the one that ends with it, as for `Prague`. */
const meantZone = (zone: string, known: readonly string[]): string | undefined => {
  const city = `/${zone.toLowerCase().replaceAll(' ', '_')}`;
  const own = city.slice(city.lastIndexOf('/') + 1);
  if (Object.hasOwn(cities, own)) return cities[own];
  return nearest(zone, known) ?? known.find((one) => one.toLowerCase().endsWith(city));
};

/**
 * Returns an error for a time zone that does not exist, with the zone that is meant, and a warning for one that may be
 * newer than this Node. Scheduler takes the names of the IANA database:
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#time-zones
 */
export const zoneMistakes = (zone: string, at: Path): Diagnostic[] => {
  const known = knownZones();
  const canonical = canonicalZone(zone);
  // A name that is no canonical one may be an older name, which is spelled with capitals as well.
  if (
    canonical !== undefined &&
    (known.includes(zone) || !known.some((one) => one.toLowerCase() === zone.toLowerCase()))
  )
    return zone === zone.toLowerCase() ? [misspelled(zone, canonical, at)] : [];
  const meant = canonical ?? meantZone(zone, known);
  if (meant !== undefined) return [misspelled(zone, meant, at)];
  const hint = 'Write a name of the IANA database, such as Europe/Prague, America/New_York or UTC.';
  if (!maybeNewer(zone, known)) return [errorAt('config/timezone', at, `"${zone}" is no time zone.`, hint)];
  return [
    warningAt(
      'config/timezone',
      at,
      `The time zone ${zone} is not among those that this Node knows.`,
      `A newer one works as well. ${hint}`,
    ),
  ];
};

const misspelled = (zone: string, meant: string, at: Path): Diagnostic =>
  errorAt('config/timezone', at, `"${zone}" is no time zone.`, `Did you mean \`${meant}\`?`);
