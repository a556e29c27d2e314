/** Directives of the language that this version does not evaluate: told as `config/not-yet`, not as unknown. */
export const notYetDirectives: ReadonlySet<string> = new Set([
  'AwsAccountId',
  'CfFormat',
  'CfStackOutput',
  'CliArgs',
  'File',
  'FileRaw',
  'GetParam',
  'GitInfo',
  'Param',
  'Profile',
  'SsmParam',
  'StackOutput',
  'This',
  'Var',
]);
