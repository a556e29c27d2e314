import { flag, list, oneOf, text } from '../../../schema/shape.ts';
import { packageManagerFile } from '../../language-properties.ts';
import type { Program } from '../../program.ts';

/** A name of an extra or group: https://packaging.python.org/en/latest/specifications/name-normalization/ */
const selector = { minLength: 1, pattern: '^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$' };

/** The properties of a program in Python. */
export const pythonProperties = {
  pythonVersion: oneOf(
    'The version of Python, of which "3.10" needs its quotes; without it that of `.python-version`, else 3.12, or the one nearest to it that the manifest allows.',
    [2.7, 3.6, 3.7, 3.8, 3.9, '3.10', 3.11, 3.12, 3.13, 3.14],
  ),
  packageManager: oneOf(
    'The program that installs the packages; without it the one that the lock file or manifest belongs to.',
    ['uv', 'pip', 'pipenv', 'poetry'],
  ),
  packageManagerFile,
  runAppAs: oneOf('The kind of web application in Python.', ['WSGI', 'ASGI']),
  minify: flag('Leave comments and blank lines of Python out.'),
  uvOptionalDependencies: list('Extras that uv installs.', text('The name of an extra.', selector)),
  uvWithGroups: list('Groups that uv installs as well.', text('The name of a group.', selector)),
  uvWithoutGroups: list('Groups that uv leaves out.', text('The name of a group.', selector)),
  uvOnlyGroups: list('The only groups that uv installs.', text('The name of a group.', selector)),
};

/** The days on which versions of Python end: https://devguide.python.org/versions/ */
export const pythonEnds = {
  property: 'pythonVersion',
  at: {
    '3.8': '2024-10-07',
    '3.9': '2025-10-31',
    '3.10': '2026-10-31',
    '3.11': '2027-10-31',
    '3.12': '2028-10-31',
    '3.13': '2029-10-31',
    '3.14': '2030-10-31',
  },
} as const;

/** A program in Python, as `python` compiles it. */
export type PythonProgram = Program<typeof pythonProperties>;

/** A program that installs packages. */
export type PackageManager = 'uv' | 'pip' | 'pipenv' | 'poetry';
