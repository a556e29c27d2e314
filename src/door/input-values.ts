import { commandsThat } from '../commands/table.ts';

/** The values of a switch. */
export const trueOrFalse = { pattern: /^(true|false)$/, allowed: 'true or false' } as const;

/** The ARN of an IAM role. */
export const roleArn = {
  pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
  allowed: 'the ARN of an IAM role',
} as const;

/** Commands that change a stack by a change set, or show one. */
export const proposing = commandsThat(({ files }) => files.includes('report.md'));

/** Commands that use images as published, and change a stack as the config says, or show it. */
export const deploying = proposing.filter((name) => name !== 'rollback');

/** One role, or several, of which each assumes the next one: on lines of their own, or with commas between them. */
export const roleArns = {
  pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/\S+(?:\s+arn:[a-z0-9-]+:iam::\d{12}:role\/\S+)*\s*$/,
  allowed: 'the ARN of an IAM role, or several, one a line, of which each assumes the next one',
} as const;

/** Returns the roles of such an input, in the order in which they are assumed. The name of a role may contain a comma. */
export const rolesIn = (value: string): readonly string[] => value.split(/,?\s+|,(?=arn:)/).filter((one) => one !== '');

/** Returns the role of such an input by which AWS is called: the last one. */
export const lastRoleIn = (value: string): string => rolesIn(value).at(-1) ?? '';
