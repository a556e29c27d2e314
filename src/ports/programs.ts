import type { Answer, NearQuestion } from '../directives/directive.ts';

/** Programs of the repository that answer for custom directives. */
export interface Programs {
  /** What the program answers, or why it was not started, failed, or answered what is no data. */
  answer(question: NearQuestion & { readonly kind: 'program' }): Promise<Answer>;
}
