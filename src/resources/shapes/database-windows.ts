/** Days in the order and the spelling of RDS. */
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayMinutes = 24 * 60;
const weekMinutes = days.length * dayMinutes;

/** Returns the minute of the week of `Sun:02:00`; undefined for a day, an hour or a minute that does not exist. */
const minuteOf = (text: string): number | undefined => {
  const [day = '', hours = '', minutes = ''] = text.toLowerCase().split(':');
  const index = days.indexOf(day);
  if (index === -1 || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return index * dayMinutes + Number(hours) * 60 + Number(minutes);
};

/** The fewest minutes of a maintenance window, and the most that leave the daily backup its half hour before it begins. */
const shortest = 30;
const longest = dayMinutes - 60;

/**
 * Returns what is wrong with a maintenance window, as the end of a sentence; undefined for one that RDS takes.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html
 */
export const windowMistake = (window: string): string | undefined => {
  const [start, end] = window.split('-').map(minuteOf);
  if (start === undefined || end === undefined) return 'names a day or a time that does not exist';
  const length = (end - start + weekMinutes) % weekMinutes;
  if (length < shortest) return `has ${length} minutes, and RDS takes ${shortest} or more`;
  return length > longest ? 'has more than 23 hours, which leaves no time for the daily backup' : undefined;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const timeOf = (minute: number): string => {
  const ofDay = (minute + dayMinutes) % dayMinutes;
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
};

/** Returns the daily backup window, half an hour that ends half an hour before the maintenance begins: `01:00-01:30`. */
export const backupWindowBefore = (window: string): string => {
  const start = minuteOf(window.split('-')[0] ?? '') ?? 0;
  return `${timeOf(start - 60)}-${timeOf(start - 30)}`;
};
