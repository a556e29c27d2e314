// Goals of the benchmarks: the most that a figure may be, in its unit. `of` is the reference of a ratio (`×`).

/** Goals of the offline benchmark: whole processes, compared with references of the same run. */
export const offlineGoals = {
  validate: { most: 2.2, of: 'node -e 0', unit: '×' },
  planOne: { most: 1 / 15, of: 'cdk app', unit: '×' },
  planStart: { most: 1, of: 'the start of another action', unit: '×' },
  compileThirty: { most: 1 / 15, of: 'cdk app', unit: '×' },
  thousand: { most: 1_000, of: undefined, unit: 'ms' },
  growth: { most: 11, of: 'compile of 100 jobs', unit: '×' },
  oneFolder: { most: 1.5, of: 'compile of 1', unit: '×' },
  judging: { most: 50, of: undefined, unit: 'ms' },
  planMemory: { most: 100, of: undefined, unit: 'MB' },
};

/** Goals of deployments. Overhead is wall time − the durations of change set and stack operation in the shape. */
export const deployGoals = {
  overhead: { most: 0.3, of: 'the peer', unit: '×' },
  floor: { most: 1.3, of: "the bare client's", unit: '×' },
  noChange: { most: 1_000, of: undefined, unit: 'ms' },
  noChangeReads: { most: 2, of: undefined, unit: 'reads' },
  unshaped: { most: 0.7, of: "the peer's useful time", unit: '×' },
  unshapedCalls: { most: 8, of: undefined, unit: 'calls' },
};

/** Goals of the benchmark of images: whole processes, compared with Docker alone in the same run. */
export const imageGoals = {
  planThirty: { most: 1.5, of: 'plan of 1 job', unit: '×' },
  firstBuild: { most: 0.5, of: 'one after the other', unit: '×' },
  oneEdit: { most: 1.2, of: 'docker build of that job', unit: '×' },
  hashing: { most: 2_000, of: undefined, unit: 'ms' },
};
