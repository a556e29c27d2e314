// Goals of the figures: `at most`, in the unit of the row. A goal that is met is tightened.

/** Offline: whole processes, beside their anchors in the same run. */
export const offlineGoals = {
  validate: { most: 2.2, of: 'node -e 0', unit: '×' },
  planOne: { most: 1 / 15, of: 'cdk app', unit: '×' },
  planStart: { most: 1, of: 'the start of another action', unit: '×' },
  compileThirty: { most: 1 / 15, of: 'cdk app', unit: '×' },
  thousand: { most: 1_000, of: undefined, unit: 'ms' },
  growth: { most: 11, of: 'compile of 100 jobs', unit: '×' },
  judging: { most: 50, of: undefined, unit: 'ms' },
  planMemory: { most: 100, of: undefined, unit: 'MB' },
};

/** Deployments. Overhead is wall − change set − stack operation, as the shaping proxy plays them. */
export const deployGoals = {
  overhead: { most: 0.3, of: 'the peer', unit: '×' },
  noChange: { most: 1_000, of: undefined, unit: 'ms' },
  noChangeReads: { most: 2, of: undefined, unit: 'reads' },
  unshaped: { most: 0.7, of: "the peer's useful time", unit: '×' },
  unshapedCalls: { most: 8, of: undefined, unit: 'calls' },
};
