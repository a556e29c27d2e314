import type { Answers, FarQuestion } from '../directives/directive.ts';

/** What only AWS knows. Without credentials every question stays open. */
export interface Lookups {
  /**
   * Answers every question, or says why there is none: what its author can mend (no such secret, parameter, stack or
   * output) is an answer. Refuses what AWS refuses.
   */
  answer(questions: readonly FarQuestion[]): Promise<Answers>;
}
