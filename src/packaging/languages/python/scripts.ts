import { fixedSeconds } from '../../fixed-time.ts';

/** The script that writes a file: `python3 -c script path text`. */
export const writeScript =
  'import os,sys;os.makedirs(os.path.dirname(sys.argv[1]),exist_ok=True);open(sys.argv[1],"w",encoding="utf-8").write(sys.argv[2])';

/** Returns lines of a script that give a folder and everything below it one time, so that the same files are the same layer. */
const sameTimes = (top: string): string[] => [
  `time = (${fixedSeconds}, ${fixedSeconds})`,
  `os.utime(${top}, time)`,
  `for folder, folders, files in os.walk(${top}):`,
  '    for name in folders + files:',
  '        os.utime(os.path.join(folder, name), time, follow_symlinks=False)',
];

/**
 * Lines of a script that remove the file in which uv notes the times of a local package, with its row in the record:
 * https://docs.astral.sh/uv/concepts/cache/#dynamic-metadata
 */
const dropTimes = [
  'for folder, folders, files in os.walk(top):',
  '    if folder.endswith(".dist-info") and "uv_cache.json" in files and "RECORD" in files:',
  '        os.remove(os.path.join(folder, "uv_cache.json"))',
  '        with open(os.path.join(folder, "RECORD"), encoding="utf-8", newline="") as file:',
  '            rows = file.readlines()',
  '        with open(os.path.join(folder, "RECORD"), "w", encoding="utf-8", newline="") as file:',
  '            file.writelines(row for row in rows if ".dist-info/uv_cache.json," not in row)',
];

/**
 * The script that ends a stage: `python3 -c script folder folder-in-image [target]`. Compiles what is in the folder, so that
 * no run has to, into files that are used whatever the time of their source, and moves it below the target:
 * https://docs.python.org/3/reference/import.html#pyc-invalidation
 */
export const compileScript = [
  'import compileall, os, py_compile, shutil, sys',
  'top, mode = sys.argv[1], py_compile.PycInvalidationMode.UNCHECKED_HASH',
  ...dropTimes,
  'compileall.compile_dir(top, maxlevels=99, ddir=sys.argv[2], force=True, quiet=2, invalidation_mode=mode)',
  'out = top',
  'if len(sys.argv) > 3:',
  '    out = sys.argv[3]',
  '    os.makedirs(out + os.path.dirname(top), exist_ok=True)',
  '    shutil.move(top, out + top)',
  ...sameTimes('out'),
].join('\n');

/**
 * The script that takes the files of a program from the working folder: `python3 -c script folders globs target`, with
 * folders and the programs of `compilePattern` as JSON. A glob that matches nothing is not an error. Reads paths as
 * `pathRules` does, so that a glob takes at most as many steps as its length for each character.
 */
export const copyScript = [
  'import json, os, shutil, sys',
  'whole, globs, top = json.loads(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]',
  'def reach(glob, places):',
  '    found, seen = list(places), set(places)',
  '    for at in found:',
  '        step = glob[at] if at < len(glob) else None',
  '        new = [at + by for by in step.get("go", []) if at + by not in seen] if isinstance(step, dict) else []',
  '        seen.update(new)',
  '        found += new',
  '    return found',
  'def reads(step, code):',
  '    if isinstance(step, dict):',
  '        ranges = step.get("ranges", [])',
  '        return any(low <= code <= high for low, high in zip(ranges[::2], ranges[1::2]))',
  '    return step == code',
  'def matches(glob, path):',
  '    places = reach(glob, [0])',
  '    for letter in path:',
  '        if letter == "/" and len(glob) in places:',
  '            return True',
  '        places = reach(glob, [at + 1 for at in places if at < len(glob) and reads(glob[at], ord(letter))])',
  '    return len(glob) in places',
  'copied = 0',
  'for folder, folders, files in os.walk("."):',
  '    links = [name for name in folders if os.path.islink(os.path.join(folder, name))]',
  '    for name in files + links:',
  '        path = os.path.normpath(os.path.join(folder, name))',
  '        named = any(matches(glob, path) for glob in globs)',
  '        if named or any(one == "." or path.startswith(one + "/") or path == one for one in whole):',
  '            os.makedirs(os.path.dirname(os.path.join(top, path)), exist_ok=True)',
  '            shutil.copy2(path, os.path.join(top, path), follow_symlinks=False)',
  '            copied += named',
  'if globs:',
  '    print("includeFiles: %d files" % copied)',
].join('\n');

/**
 * The script that prepares packages for Lambda: `python3 -c script folder`. Removes what Python compiled, and fails for
 * a package that stays where it was built, since Lambda would not find it.
 */
export const lambdaPackagesScript = [
  'import os, shutil, sys',
  'top = sys.argv[1]',
  'for folder, folders, files in os.walk(top):',
  '    if "__pycache__" in folders:',
  '        folders.remove("__pycache__")',
  '        shutil.rmtree(os.path.join(folder, "__pycache__"))',
  ...dropTimes,
  'for name in sorted(os.listdir(top)):',
  '    if name.endswith(".pth"):',
  '        lines = open(os.path.join(top, name), encoding="utf-8", errors="replace").read().splitlines()',
  '        if any(line.startswith("/") or "__editable__" in line for line in lines):',
  '            sys.exit("ERROR: %s leads to a package that is installed where it stands, which Lambda would not find" % name)',
  ...sameTimes('top'),
].join('\n');
