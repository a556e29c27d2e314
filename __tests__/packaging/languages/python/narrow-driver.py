"""Runs programs from everything and from their image: a line of JSON for each one in, and its result out."""

import io
import json
import os
import pkgutil
import runpy
import shutil
import sys
import tempfile


def write(top, files):
    for path, text in files.items():
        os.makedirs(os.path.dirname(os.path.join(top, path)), exist_ok=True)
        with open(os.path.join(top, path), "w", encoding="utf-8") as file:
            file.write(text)


def below(top):
    """Returns the texts of the files of a folder, by their paths."""
    found = {}
    for folder, _, files in os.walk(top):
        for name in files:
            path = os.path.join(folder, name)
            with open(path, encoding="utf-8") as file:
                found[os.path.relpath(path, top)] = file.read()
    return found


def forked(run):
    """Runs a function in a fork of this process, since modules stay loaded. Returns its result."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            text = json.dumps(run())
        except BaseException as error:
            text = json.dumps(repr(error))
        with os.fdopen(writer, "w") as file:
            file.write(text)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as file:
        text = file.read()
    os.waitpid(child, 0)
    return json.loads(text)


def copied(source, words, target):
    """Runs the script by which the image takes its files from the context."""
    script, whole, globs = words

    os.makedirs(target, exist_ok=True)
    os.chdir(source)
    sys.argv = ["-c", whole, globs, target]
    printed, sys.stdout = sys.stdout, io.StringIO()
    exec(script, {"__name__": "__main__"})
    sys.stdout = printed
    os.chdir("/")


def started(top, entry, folders):
    """Runs a program as its image does. Returns what it prints, and the files below its folder that it opens."""

    def run():
        os.chdir(top)
        opened = set()

        def note(event, arguments):
            if event == "open" and isinstance(arguments[0], str):
                path = os.path.abspath(arguments[0])
                if path.startswith(top + "/") and os.path.isfile(path):
                    opened.add(os.path.relpath(path, top))

        sys.stdout = io.StringIO()
        sys.path[:0] = [os.path.normpath(os.path.join(top, one)) for one in [os.path.dirname(entry)] + folders]
        sys.addaudithook(note)
        runpy.run_path(os.path.join(top, entry), run_name="__main__")
        return {"printed": sys.stdout.getvalue(), "opened": sorted(opened)}

    return forked(run)


for line in sys.stdin:
    case = json.loads(line)
    work = os.path.realpath(tempfile.mkdtemp())
    try:
        checkout, context, image, other = [os.path.join(work, name) for name in ("all", "context", "image", "other")]
        write(checkout, case["files"])
        write(context, {path: case["files"][path] for path in case["inside"]})
        copied(context, case["copy"], image + "/")
        copied(checkout, case["copy"], other + "/")
        result = {
            "everything": started(checkout, case["entry"], case["folders"]),
            "image": started(image, case["entry"], case["folders"]),
            "isSameImage": below(image) == below(other),
        }
    finally:
        shutil.rmtree(work)
    print(json.dumps(result), flush=True)
