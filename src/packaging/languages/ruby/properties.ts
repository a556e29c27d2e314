import { oneOf } from '../../../schema/shape.ts';
import type { Program } from '../../program.ts';

/** The version of a program that names none, neither here nor in its files. */
export const usualVersion = '3.3';

/** The properties of a program in Ruby. */
export const rubyProperties = {
  rubyVersion: oneOf(
    `The version of Ruby; without it that of .ruby-version, of the Gemfile or of its lock file, else ${usualVersion}.`,
    [3.2, 3.3],
  ),
};

/** A program in Ruby, as `ruby` compiles it. */
export type RubyProgram = Program<typeof rubyProperties>;
