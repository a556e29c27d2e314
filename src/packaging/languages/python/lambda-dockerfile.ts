import { posix } from 'node:path';
import { exec } from '../../instructions.ts';
import type { DockerfileRequest } from './dockerfile.ts';
import { buildStage, environment } from './installation.ts';
import { programStage } from './program-stage.ts';
import { lambdaPackagesScript, writeScript } from './scripts.ts';

/** The handler of every function, in the form of Lambda. */
export const lambdaHandler = 'stp_lambda_handler.handler';

/** Names of functions that Lambda calls where the config names none: ours, and the one of Lambda's console. */
export const usualHandlers: readonly string[] = ['handler', 'lambda_handler'];

/** Returns the module that finds the function of a program; it throws, in the log of the function, where there is none. */
const lambdaModule = (entry: string, modules: readonly string[], names: readonly string[]): string => {
  const words = entry.replace(/\.\w+$/, '').split('/');
  // A name with dots, so that relative imports work.
  const isModule = words.every((word) => /^[A-Za-z_]\w*$/.test(word));
  return [
    'import importlib.machinery',
    'import importlib.util',
    'import os',
    'import sys',
    '',
    'root = os.path.dirname(os.path.abspath(__file__))',
    `entry = ${JSON.stringify(entry)}`,
    `name = ${JSON.stringify(isModule ? words.join('.') : 'stp_lambda_program')}`,
    `folders = ${JSON.stringify([...new Set([posix.dirname(entry), ...modules])])}`,
    'sys.path[:0] = [os.path.normpath(os.path.join(root, folder)) for folder in folders]',
    'loader = importlib.machinery.SourceFileLoader(name, os.path.join(root, entry))',
    'program = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))',
    'sys.modules[name] = program',
    'loader.exec_module(program)',
    `names = ${JSON.stringify(names)}`,
    'found = [getattr(program, one) for one in names if callable(getattr(program, one, None))]',
    'if not found:',
    '    raise TypeError(entry + " has no function " + " or ".join(names))',
    'handler = found[0]',
    '',
  ].join('\n');
};

/**
 * Returns the Dockerfile whose last stage contains the code of a Lambda function and nothing else: packages at its top,
 * and the project and `includeFiles` at their paths. Packages are installed in the image of Lambda's own runtime, whose
 * libraries are those that native parts meet there: https://docs.aws.amazon.com/lambda/latest/dg/python-image.html
 */
export const pythonLambdaDockerfile = (
  { entry, program, manifest, minor, modules, copied }: DockerfileRequest,
  handlerFunction: string | undefined,
): string => {
  const image = `public.ecr.aws/lambda/python:3.${minor}`;
  const packages = `${environment}/lib/python3.${minor}/site-packages`;
  const module = lambdaModule(entry, modules, handlerFunction === undefined ? usualHandlers : [handlerFunction]);
  return [
    ...buildStage({ image, minor, manifest, program }),
    '# Leaves compiled files out, and refuses packages that stay where they were built.',
    `RUN ${exec('python3', '-c', lambdaPackagesScript, packages)}`,
    '',
    ...programStage(image, program, copied),
    '# The module in which Lambda finds the function.',
    `RUN ${exec('python3', '-c', writeScript, '/out/app/stp_lambda_handler.py', module)}`,
    '',
    'FROM scratch',
    `COPY --from=build ${packages}/ /`,
    'COPY --from=program /out/app/ /',
    '',
  ].join('\n');
};
