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
