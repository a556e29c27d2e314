/** The logical id of the stack's table of runs: who holds the places of a job, and who waits for one. */
export const runsTableId = 'StpRuns';

/** The sort key of the entry of a job's places. */
export const placesEntry = 'places';

/** The beginning of the sort key of a start that waits; the time of the start and its name follow. */
export const waitingPrefix = 'waiting#';

/** The beginning of the attribute that holds a run in the entry of a job's places; the name of its execution follows. */
export const runPrefix = 'run:';
