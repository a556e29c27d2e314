import { oneOf } from '../../../schema/shape.ts';
import type { Program } from '../../program.ts';

/** The version of a program that names none, neither here nor in its composer.json. */
export const usualVersion = '8.3';

/** The properties of a program in PHP. */
export const phpProperties = {
  phpVersion: oneOf(
    `The version of PHP; without it one that composer.json allows, ${usualVersion} if it can.`,
    [8.2, 8.3],
  ),
};

/** A program in PHP, as `php` compiles it. */
export type PhpProgram = Program<typeof phpProperties>;
