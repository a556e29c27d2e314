import type { Config } from '../../config/schema.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Answers, AwsQuestion } from '../../directives/directive.ts';
import type { Stage } from '../../stage/stage.ts';
import { placedEvents } from './placed-events.ts';

/** Returns the questions to AWS about sources of events that are not of the config, and that `answers` leaves open. */
export const eventQuestions = (config: Config, stage: Stage, answers: Answers): AwsQuestion[] => {
  const questions = placedEvents(config, stage).flatMap(
    ({ member, properties, context }): readonly (AwsQuestion | undefined)[] => [member.question?.(properties, context)],
  );
  const open = questions.filter((question) => question !== undefined && !answers.has(question.key)) as AwsQuestion[];
  return [...new Map(open.map((question) => [question.key, question])).values()];
};

/** Returns the diagnostics that follow from what AWS answered about sources of events. */
export const checkEventAnswers = (config: Config, stage: Stage, answers: Answers): Diagnostic[] =>
  placedEvents(config, stage).flatMap(({ member, properties, context }): Diagnostic[] => {
    const question: AwsQuestion | undefined = member.question?.(properties, context);
    const answer = question && answers.get(question.key);
    return (answer && member.checkAnswer?.(properties, answer, context)) ?? [];
  });
