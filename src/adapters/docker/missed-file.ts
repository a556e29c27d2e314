/**
 * Words of compilers and package managers about a file of the program that is not there, one a program: Go, the C compiler,
 * javac, Maven, Gradle, MSBuild and the C# compiler, Composer, Bundler.
 */
const words = [
  'no required module provides package|cannot find module providing package|no matching files found',
  'fatal error: [^ ]{1,500}: No such file or directory',
  '(?:error:|\\]) package [\\w.]{1,500} does not exist',
  'Child module [^ ]{1,500} of [^ ]{1,500} does not exist|Non-resolvable parent POM',
  "Could not read script '[^']{1,500}' as it does not exist|Project directory '[^']{1,500}' does not exist",
  'error (?:MSB4019|MSB3202|CS2001|CS1566)\\b',
  'Could not scan for classes inside|Source path "[^"]{1,500}" is not found',
  'The path `[^`]{1,500}` does not exist',
];

/** Matches a line about a file of the program that is not there. */
export const missedFile = new RegExp(words.join('|'));

/** The step to take where a file is in the repository, and the search for the files of a program has missed it. */
export const missedFileHint =
  'A build by the buildpack has only the files that its sources and build files name. If the file is there, add it to includeFiles.';
