/** Returns what AWS may find in a change set: failures and warnings by logical id, hooks that failed by name. */
export const noFindings = () => ({
  failures: new Map<string, string>(),
  warnings: new Map<string, string>(),
  hooks: new Map<string, string>(),
});
