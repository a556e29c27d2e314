import type { Config } from '../../config/schema.ts';
import type { Answers, AwsQuestion } from '../../directives/directive.ts';
import { contextOf, neighboursOf, resourceMember } from '../../graph/neighbours.ts';
import { networkQuestion } from '../../shared/reused-network.ts';
import type { Stage } from '../../stage/stage.ts';
import { eventQuestions } from './event-questions.ts';

/** Returns the questions to AWS of resources, such as the hosted zone of a domain, that `answers` leaves open. */
const resourceQuestions = (config: Config, stage: Stage, answers: Answers): AwsQuestion[] => {
  const neighbours = neighboursOf(config, stage);
  const questions = [...neighbours.values()].flatMap(({ name, type, properties, borrowed }): readonly AwsQuestion[] =>
    borrowed ? [] : (resourceMember(type).questions?.(properties, contextOf(name, config, stage, neighbours)) ?? []),
  );
  const open = questions.filter(({ key }) => !answers.has(key));
  return [...new Map(open.map((question) => [question.key, question])).values()];
};

/** Returns the question about the VPC that a config reuses, unless `answers` has it. */
const networkQuestions = ({ stackConfig }: Config, answers: Answers): AwsQuestion[] => {
  const reuse = stackConfig?.vpc?.reuseVpc;
  return reuse === undefined ? [] : [networkQuestion(reuse)].filter(({ key }) => !answers.has(key));
};

/** Returns the questions to AWS about sources of events, resources and the network that `answers` leaves open, each once. */
export const configQuestions = (config: Config, stage: Stage, answers: Answers): AwsQuestion[] => [
  ...eventQuestions(config, stage, answers),
  ...resourceQuestions(config, stage, answers),
  ...networkQuestions(config, answers),
];
