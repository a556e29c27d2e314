/** A value in a pom.xml that may be a path, with the name of its element; an empty one for an attribute. */
interface PomValue {
  readonly element: string;
  readonly value: string;
}

/** The parts of a pom.xml by which it names others, and files. */
export interface Pom {
  /** Its own artifactId. */
  readonly name: string | undefined;
  /** The folders, or files, of its modules, relative to it. */
  readonly modules: readonly string[];
  /** The artifactIds that it names outside of `dependencyManagement`, its own included. */
  readonly artifacts: readonly string[];
  readonly values: readonly PomValue[];
}

/** Elements whose texts are no paths. */
const names =
  /^(?:test\w*|module|modelVersion|groupId|artifactId|version|packaging|name|description|url|scope|type|id|phase|goal)$/;

/** Returns the parts of a pom.xml by which it names others. */
export const pomIn = (text: string): Pom => {
  const plain = text.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  const elements = [...plain.matchAll(/<([\w.-]{1,100})(?:\s[^<>]{0,500})?>([^<>]{1,1000})<\//g)].map(
    ([, element = '', value = '']) => ({ element, value: value.trim() }),
  );
  const attributes = [...plain.matchAll(/=\s{0,9}"([^"<>\n]{1,1000})"/g)].map(([, value = '']) => ({
    element: '',
    value,
  }));
  const outer = ['profiles', 'build', 'reporting', 'dependencyManagement', 'dependencies', 'parent'];
  const [, name] = /<artifactId>\s{0,99}([^<\s]{1,200})/.exec(outer.reduce(withoutElement, plain)) ?? [];
  return {
    name,
    modules: elements.filter(({ element }) => element === 'module').map(({ value }) => value),
    artifacts: [...withoutElement(plain, 'dependencyManagement').matchAll(/<artifactId>\s{0,99}([^<\s]{1,200})/g)].map(
      ([, one = '']) => one,
    ),
    values: [...elements, ...attributes].filter(({ element, value }) => value !== '' && !names.test(element)),
  };
};

/**
 * Returns the modules that a pom.xml without comments has in every case: not those of profiles, which are active at some places
 * only, and no elements of the name in the configuration of a plug-in.
 */
export const projectModules = (text: string): string[] => {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, end, element = '', rest = '', value = ''] of text.matchAll(
    /<(\/?)([\w.:-]{1,100})([\s/][^<>]{0,2000})?>([^<]{0,1000})/g,
  )) {
    if (end === '/') open.splice(open.includes(element) ? open.lastIndexOf(element) : open.length);
    else if (!rest.endsWith('/')) {
      open.push(element);
      if (open.join('/') === 'project/modules/module' && value.trim() !== '') found.push(value.trim());
    }
  }
  return found;
};

/** Returns a text without the elements of a name. */
const withoutElement = (text: string, element: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(`<${element}>`, from);
    const end = start < 0 ? -1 : text.indexOf(`</${element}>`, start);
    if (end < 0) return [...parts, text.slice(from)].join('');
    parts.push(text.slice(from, start));
    from = end + element.length + 3;
  }
};
