const accountId = '123456789012';

/** Returns an ARN of the account. */
export const at = (service: string, rest: string) => `arn:aws:${service}:us-east-1:${accountId}:${rest}`;
/** Returns the physical id that AWS gives to a resource of a type; `revision` counts its replacements. */
export const physicalId = (type: string, id: string, revision: number): string => {
  if (type === 'AWS::Batch::JobDefinition') return at('batch', `job-definition/${id}:${revision}`);
  if (type === 'AWS::StepFunctions::StateMachine') return at('states', `stateMachine:${id}`);
  if (type === 'AWS::SQS::Queue') return `https://sqs.us-east-1.amazonaws.com/${accountId}/${id}`;
  return `phys-${id.toLowerCase()}-${revision}`;
};
