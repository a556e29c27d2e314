/**
 * Services that a task reaches before its job starts, by the names of their endpoints: images, their layers, logs; and on an
 * instance the agent of ECS. https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html
 */
export const reachedServices = {
  tasks: ['ecr.api', 'ecr.dkr', 'logs', 's3'],
  instances: ['ecs', 'ecs-agent', 'ecs-telemetry'],
} as const;
