import { posix } from 'node:path';
import { type Diagnostic, errorAt, isError, noteAt, warningAt } from '../../diagnostics/diagnostic.ts';
import { isNameOfSecret } from '../../diagnostics/secret-names.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { jobExample } from '../../schema/job-example.ts';
import { commandLine, list, object, required, scalar, text } from '../../schema/shape.ts';
import { normalPath, placeComplaints, tokenComplaints } from '../config-paths.ts';
import { linesTakingGit } from '../dockerfile-git.ts';
import { stagesOf } from '../dockerfile-stages.ts';
import { lineIgnoringGit, type PlacedDockerfile, unreadIgnoreFile } from '../ignore-file.ts';
import { definePackaging, type FileLookup } from '../packaging.ts';
import { publishingActions } from '../publishing.ts';

/** Builds the user's Dockerfile, with the `.dockerignore` of its context, as Docker does. */
export const customDockerfile = definePackaging({
  type: 'custom-dockerfile',
  says: 'Builds the image from a Dockerfile of yours.',
  properties: {
    buildContextPath: required(
      text(
        'The folder of the build context, relative to the config; also one above it, in the same checkout. The `.dockerignore` at its top leaves files out, or `<Dockerfile>.dockerignore` beside the Dockerfile; the config counts as a file of it, too.',
        {
          minLength: 1,
        },
      ),
    ),
    dockerfilePath: text('The Dockerfile, relative to the build context.', { default: 'Dockerfile', minLength: 1 }),
    target: text('The stage of the Dockerfile that becomes the image, instead of the last one.', { minLength: 1 }),
    buildArgs: list(
      'Arguments of the build. They stay readable in the history of the image: no place for secrets.',
      object('An argument of the build.', {
        argName: required(
          text('The name in the ARG line: letters, digits and `_`, no digit first.', {
            pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
          }),
        ),
        value: required(scalar('Its value.')),
      }),
    ),
    command: commandLine('The command that runs instead of the one in the image.', {
      minItems: 1,
    }),
  },
  example: jobExample(`
container:
  packaging:
    type: custom-dockerfile
    properties:
      buildContextPath: report
      buildArgs:
        - argName: LEVEL
          value: info
`),
  iamActions: publishingActions,
  image({ buildContextPath, dockerfilePath, target, buildArgs = [], command }, own, platform) {
    const folder = normalPath(buildContextPath);
    const surroundings = placeOf(folder, own);
    const text = () => surroundings.text(posix.join(folder, normalPath(dockerfilePath)));
    const dockerfile = normalPath(dockerfilePath);
    const takingGit = linesTakingGit(text() ?? '', target);
    const isTop = posix.join(own.checkout?.prefix ?? '.', folder) === '.';
    const placed: PlacedDockerfile = { folder, dockerfile, files: surroundings };
    const noContext = placeComplaints(surroundings, buildContextPath, ['properties', 'buildContextPath'], {
      kind: 'folder',
      code: 'packaging/context',
      noun: 'The build context',
    }).map((one) => (surroundings === own && !isAbove(folder) ? one : outsideCheckout(one, buildContextPath, own)));
    const diagnostics = [
      ...noContext,
      ...(noContext.length === 0
        ? [...dockerfileComplaints(surroundings, folder, dockerfile), ...unreadIgnoreFile(placed)]
        : []),
      ...(target === undefined ? [] : targetComplaints(target, text)),
      ...emptyComplaints(dockerfile, text),
      ...(noContext.length === 0 && !isTop && own.hasGit?.(folder)
        ? innerCheckout(dockerfile, takingGit)
        : gitComplaints(placed, takingGit, isTop, own.hasGit?.(folder))),
      ...buildArgs.flatMap((_, index) => argumentComplaints(buildArgs, index)),
    ];
    if (diagnostics.some(isError)) return { diagnostics };
    return {
      value: {
        kind: 'built',
        folder,
        dockerfile: { path: dockerfile },
        excluded: [],
        ...(takingGit.length > 0 && isTop ? { git: true as const } : {}),
        ...(target === undefined ? {} : { target }),
        buildArguments: buildArgs.map(({ argName, value }) => ({ name: argName, value: String(value) })),
        platform,
        ...(command ? { command } : {}),
        recipe: 1,
      },
      diagnostics,
    };
  },
});

/** Returns the files among which a build context is looked for: those of the checkout for one above the config's folder. */
const placeOf = (folder: string, own: FileLookup): Pick<FileLookup, 'look' | 'text'> =>
  isAbove(folder) ? (own.checkout ?? own) : own;

/** True for a normal path that leads above the folder that it starts from. */
const isAbove = (folder: string): boolean => folder === '..' || folder.startsWith('../');

/** Returns the diagnostic of a context above the config that leaves the checkout, or has none around it. */
const outsideCheckout = (diagnostic: Diagnostic, path: string, { checkout, hasGit }: FileLookup): Diagnostic => {
  // A config at the top of its checkout has none above it.
  const isInCheckout = checkout !== undefined || hasGit?.('.') === true;
  return diagnostic.code === 'source/outside' && !/(?:^|\/)\.git(?:\/|$)/.test(path)
    ? {
        ...diagnostic,
        sentence: isInCheckout
          ? `The build context "${path}" leaves the checkout.`
          : `The build context "${path}" is above the folder of the config, which is in no checkout of git.`,
        hint: isInCheckout
          ? 'A build context may lie above the config, but only in the same checkout, and no link may lead out of it.'
          : 'A build context may lie above the config only in one checkout with it: run `git init` at the top of the project, or put the config beside the context.',
      }
    : diagnostic;
};

/** Returns the diagnostics of the path of the Dockerfile inside its context. */
const dockerfileComplaints = (
  surroundings: Pick<FileLookup, 'look'>,
  folder: string,
  dockerfile: string,
): Diagnostic[] => {
  const at = ['properties', 'dockerfilePath'];
  if (dockerfile.startsWith('/') || dockerfile.startsWith('..'))
    return [
      errorAt('source/outside', at, `The Dockerfile "${dockerfile}" leaves the build context.`, relativeToContext),
    ];
  const found = placeComplaints(surroundings, posix.join(folder, dockerfile), at, {
    kind: 'file',
    code: 'packaging/dockerfile',
    noun: 'The Dockerfile',
  });
  // A frequent mistake is to repeat the folder of the context.
  const again = folder === '.' ? undefined : posix.relative(folder, dockerfile);
  const meant = again && surroundings.look(posix.join(folder, again)) === 'file' ? ` Write ${again}.` : '';
  return found.map((diagnostic) =>
    diagnostic.code === 'packaging/dockerfile' ? { ...diagnostic, hint: relativeToContext + meant } : diagnostic,
  );
};

const relativeToContext = 'dockerfilePath is relative to buildContextPath, not to the config.';

/**
 * Returns what is said about a Dockerfile with `lines` that take the `.git` folder out of its context: a note on what the
 * build has of it, or a warning where it has none, because the context is not the top of the checkout, is in no checkout
 * (`hasGit`, undefined where that is not known), or because an ignore file leaves it out.
 */
const gitComplaints = (
  placed: PlacedDockerfile,
  [line]: readonly number[],
  isTop: boolean,
  hasGit: boolean | undefined,
): Diagnostic[] => {
  if (line === undefined) return [];
  const at = ['properties', 'buildContextPath'];
  const takes = `Line ${line} of ${placed.dockerfile} takes the .git folder`;
  const warn = (sentence: string, hint: string) => [warningAt('packaging/git-folder', at, sentence, hint)];
  const asArgument = "Give the build what it needs as one of buildArgs, such as the value $GitInfo('commit')";
  if (!isTop)
    return warn(
      `${takes}, and the build context has none: it is not the top of the checkout.`,
      `${asArgument}, or let buildContextPath lead to the top of the checkout.`,
    );
  const ignoring = lineIgnoringGit(placed);
  if (ignoring !== undefined)
    return warn(
      `${takes}, and ${ignoring} leaves it out of the build context: the build fails, or finds no repository.`,
      `Remove that line. ${asArgument}, where that is enough.`,
    );
  if (hasGit === false)
    return warn(
      `${takes}, and the build context has none: it is in no checkout of git.`,
      `Build it in a checkout, as GitHub Actions does. ${asArgument}, where that is enough.`,
    );
  return [
    noteAt(
      'packaging/git-folder',
      at,
      `${takes}, so every commit builds another image. The folder has the commit, its history and the tags in it, for which the whole history must be fetched, and no settings, branches, remotes, logs or hooks of the clone.`,
      "Where a value is enough, give it as one of buildArgs, such as $GitInfo('commit').",
    ),
  ];
};

/**
 * Returns the error of a Dockerfile that takes the `.git` folder, in a context that is a checkout inside of another one. At a prompt
 * the inner one is read, in GitHub Actions the outer one, so that the same commit would have two images.
 */
const innerCheckout = (dockerfile: string, [line]: readonly number[]): Diagnostic[] =>
  line === undefined
    ? []
    : [
        errorAt(
          'packaging/git-folder',
          ['properties', 'buildContextPath'],
          `Line ${line} of ${dockerfile} takes the .git folder, and the build context is a checkout inside of another one, of which alone a build in GitHub Actions has the .git.`,
          "Check the repository out beside the other one, each by `path` of actions/checkout; or give the build what it needs as one of buildArgs, such as the value $GitInfo('commit').",
        ),
      ];

/** Matches a Dockerfile with a step: https://docs.docker.com/reference/dockerfile/#overview */
const step = /^[ \t]*(?:RUN|COPY|ADD|CMD|ENTRYPOINT|ENV|WORKDIR)[ \t]/im;

/** Returns the diagnostic of a Dockerfile with steps and without a `FROM`, which builds nothing; `text` reads it. */
const emptyComplaints = (dockerfile: string, text: () => string | undefined): Diagnostic[] => {
  const written = text();
  if (written === undefined || !step.test(written) || stagesOf(written)?.count !== 0) return [];
  return [
    errorAt(
      'packaging/dockerfile',
      ['properties', 'dockerfilePath'],
      `${dockerfile} has no FROM line, so it builds no image.`,
      'Begin with the image that yours is made from, such as FROM debian:13-slim.',
    ),
  ];
};

/** Returns the diagnostics of a stage that the Dockerfile does not have; `text` reads the Dockerfile. */
const targetComplaints = (target: string, text: () => string | undefined): Diagnostic[] => {
  const at = ['properties', 'target'];
  const unknown = tokenComplaints(target, at, 'The stage of the Dockerfile');
  if (unknown.length > 0) return unknown;
  const stages = stagesOf(text() ?? '');
  if (stages === undefined || stages.count === 0 || stages.names.includes(target.toLowerCase())) return [];
  if (/^\d+$/.test(target) && Number(target) < stages.count) return [];
  const meant = nearest(target.toLowerCase(), stages.names);
  const known = stages.names.length > 0 ? `It has ${stages.names.join(', ')}.` : 'Name one by AS in its FROM line.';
  return [
    errorAt(
      'packaging/dockerfile',
      at,
      `The Dockerfile has no stage "${target}".`,
      meant === undefined ? known : `Did you mean ${meant}?`,
    ),
  ];
};

/** Returns the diagnostics of the build argument at an index. */
const argumentComplaints = (
  all: readonly { readonly argName: string; readonly value: string | number | boolean }[],
  index: number,
): Diagnostic[] => {
  const { argName, value } = all[index] as (typeof all)[number];
  const at = ['properties', 'buildArgs', index];
  const twice = all.findIndex((other) => other.argName === argName) < index;
  return [
    ...tokenComplaints(String(value), [...at, 'value'], `The build argument ${argName}`),
    ...(String(value).includes('\0')
      ? [
          errorAt(
            'config/wrong-format',
            [...at, 'value'],
            `The build argument ${argName} has a null character, which no program takes in an argument.`,
          ),
        ]
      : []),
    ...(twice
      ? [errorAt('config/not-allowed', [...at, 'argName'], `The build argument ${argName} stands twice.`)]
      : []),
    ...(isNameOfSecret(argName)
      ? [
          warningAt(
            'packaging/secret-argument',
            [...at, 'argName'],
            `${argName} looks like a secret, and a build argument stays readable in the history of the image.`,
            'Give secrets to the job as environment variables with $Secret.',
          ),
        ]
      : []),
  ];
};
