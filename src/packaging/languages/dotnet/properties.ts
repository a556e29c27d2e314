import { oneOf, text } from '../../../schema/shape.ts';
import type { Program } from '../../program.ts';

/** The version of a program that names none, neither here nor in its project. */
export const usualVersion = 8;

/** The properties of a program in C#. */
export const dotnetProperties = {
  dotnetVersion: oneOf(`The version of .NET; without it that of the project, else ${usualVersion}.`, [6, 8]),
  projectFile: text(
    'The project file of .NET, relative to the config; without it the one in the nearest folder at or above the entry file, of several the one that is named as that folder, as the entry file, or as its namespace.',
    { minLength: 1 },
  ),
};

/** A program in C#, as `dotnet` compiles it. */
export type DotnetProgram = Program<typeof dotnetProperties>;
