/** The parts of a script of Gradle by which it names others, and files. */
export interface GradleScript {
  /** Texts without line breaks, also those in comments: more of them widen a build context. */
  readonly texts: readonly string[];
  /** The accessors of projects in it: `projects.core.api` */
  readonly accessors: readonly string[];
  /** Folders of builds that it includes. */
  readonly builds: readonly string[];
  /** Folders of projects that it sets, by the paths of the projects. */
  readonly folders: readonly { readonly project: string; readonly folder: string }[];
  /** The first line that names a script or a project which is known only while Gradle runs. */
  readonly computed?: string;
}

/** Returns a script without its comments. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replace(/(^|[^:"'])\/\/.*$/gm, '$1');

/** Matches the words of a line that has a condition. */
const condition = /\b(?:if|else|when|while|for|takeIf|takeUnless)\b|\?|&&|\|\|/;

/**
 * Returns the statements of a script that run in every case, without comments: those in no block but `pluginManagement`, and in
 * no line with a condition or behind one.
 */
export const unconditionalIn = (text: string): string => {
  const plain = withoutComments(text);
  const parts: string[] = [];
  /** The number of blocks around what is read, from the outermost one that is not always run. */
  let inner = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const mark = plain[at] as string;
    const opens =
      mark === '{' && (inner > 0 || !/\bpluginManagement$/.test(plain.slice(Math.max(0, at - 100), at).trimEnd()));
    if (opens) inner += 1;
    parts.push(inner > 0 && mark !== '\n' ? ' ' : mark);
    if (mark === '}' && inner > 0) inner -= 1;
  }
  const lines = parts.join('').split('\n');
  return lines.filter((line, at) => !condition.test(line) && !condition.test(lines[at - 1] ?? '')).join('\n');
};

/** Returns the parts of a script by which it names others. */
export const gradleScript = (text: string): GradleScript => {
  const plain = withoutComments(text);
  const folders = [
    ...plain.matchAll(
      /\bproject\s{0,9}\(\s{0,9}["'](:[^"'\n]{1,200})["']\s{0,9}\)\s{0,9}\.\s{0,9}(?:projectDir|setProjectDir)\b[^"'\n]{0,100}["']([^"'\n$]{1,300})["']/g,
    ),
  ].map(([, project = '', folder = '']) => ({ project, folder }));
  const computed = computedIn(plain) ?? computedFolder(plain, folders.length);
  return {
    texts: [...new Set([...text.matchAll(/(?<=(["']))(?=([^\n"']{1,300})\1)/g)].map(([, , one = '']) => one))],
    accessors: [...plain.matchAll(/\bprojects((?:\.\w{1,100}){1,20})/g)].map(([, one = '']) => one.slice(1)),
    builds: [...plain.matchAll(/\bincludeBuild\b[\s(]{0,9}["']([^"'\n]{1,300})["']/g)].map(([, one = '']) => one),
    folders,
    ...(computed === undefined ? {} : { computed }),
  };
};

/** Lines of settings and scripts whose projects, builds or scripts are known only while Gradle runs. */
const open: readonly RegExp[] = [
  // A variable, or a text with one in it.
  /\binclude(?:Build|Flat)?\b[\s(]{0,9}(?:[A-Za-z_]\w{0,99}\s{0,9}[,;)\n]|[A-Za-z_*]\w{0,99}\.|["'][^"'\n]{0,300}\$)/,
  /\bapply\b[ \t(]{0,9}from[ \t]{0,9}[:=][ \t]{0,9}(?:[A-Za-z_]\w{0,99}[ \t]{0,9}[);\n]|["'][^"'\n]{0,300}\$(?!\{?(?:rootDir|projectDir|rootProject|project)\b))/,
];

const computedIn = (plain: string): string | undefined => {
  for (const pattern of open) {
    const found = pattern.exec(`${plain}\n`);
    if (found) return lineAt(plain, found.index);
  }
  return undefined;
};

/** Returns a line that sets the folder of a project, or its build file, in another way than `folders` reads. */
const computedFolder = (plain: string, known: number): string | undefined => {
  const all = [...plain.matchAll(/\b(?:projectDir[ \t]{0,9}=(?!=)|setProjectDir\b)/g)];
  return all.length > known && all[0] !== undefined ? lineAt(plain, all[0].index) : undefined;
};

const lineAt = (text: string, index: number): string =>
  text
    .slice(index, index + 100)
    .split('\n')[0]
    ?.trim() ?? '';
