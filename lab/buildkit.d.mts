export function installBuildkit(): { readonly buildkitd: string; readonly buildctl: string };
