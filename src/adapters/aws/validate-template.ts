import { Refused } from '../../diagnostics/refused.ts';
import type { SentTemplate } from '../../stack/proposal.ts';
import { call } from './call.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { errorOf } from './refusals.ts';

/** Validates syntax and references of a template, not its properties. Throws `stack/invalid-template`. */
export const validateTemplate = async (clients: Clients, clock: Clock, template: SentTemplate): Promise<void> => {
  const { ValidateTemplateCommand } = await import('@aws-sdk/client-cloudformation');
  const client = await clients.cloudformation();
  const command = new ValidateTemplateCommand(
    'url' in template ? { TemplateURL: template.url } : { TemplateBody: template.body },
  );
  try {
    await call(clock, 'cloudformation:ValidateTemplate', (limit) => client.send(command, limit));
  } catch (error) {
    const { name, message } = errorOf(error instanceof Refused ? error.cause : error);
    if (name !== 'ValidationError') throw error;
    throw new Refused({
      code: 'stack/invalid-template',
      message: `CloudFormation cannot read the template: ${message}`,
      hint: 'Look at overrides and cloudformationResources, which are passed on as they are written.',
      cause: error,
    });
  }
};
