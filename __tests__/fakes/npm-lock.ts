/** Returns a package-lock.json as npm writes it for a package with dependencies, of which each range names the version. */
export const fakeNpmLock = (dependencies: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies },
      ...Object.fromEntries(
        Object.entries(dependencies).map(([name, range]) => [
          `node_modules/${name}`,
          { version: range.replace(/^[~^]/, '') },
        ]),
      ),
    },
  });
