import type { Answers, Question } from '../directives/directive.ts';

/** What only the world knows. Without credentials every question stays open. */
export interface Lookups {
  answer(questions: readonly Question[]): Promise<Answers>;
}
