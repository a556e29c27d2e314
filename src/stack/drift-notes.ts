import type { DeployedStack } from './deployed-stack.ts';

/** Returns how long ago a moment was, in whole days or hours: `3 days`, `less than an hour`. */
const since = (checked: Date, now: Date): string => {
  const hours = Math.floor(Math.max(0, now.getTime() - checked.getTime()) / 3_600_000);
  if (hours < 1) return 'less than an hour';
  const [many, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
  return `${many} ${unit}${many === 1 ? '' : 's'}`;
};

/**
 * Returns a note on a deployed stack that had drifted when its drift was last detected, as DescribeStacks remembers it;
 * none for any other. https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackDriftInformation.html
 */
export const driftNotes = ({ drift }: Pick<DeployedStack, 'drift'>, now: Date): string[] => {
  if (drift?.status !== 'DRIFTED') return [];
  const when = drift.checked === undefined ? '' : `, ${since(drift.checked, now)} ago,`;
  return [
    `The last drift detection${when} found that somebody had changed the deployed stack beside its template. A change set does not see that: this deploy may overwrite such a change, or fail at it. The command drift says what differs now.`,
  ];
};
