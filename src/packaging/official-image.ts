/**
 * Returns the whole name of an official image of Docker Hub. Docker adds the registry itself; Podman asks for it, or looks
 * a short name up elsewhere: https://github.com/containers/image/blob/main/docs/containers-registries.conf.5.md
 */
export const officialImage = (name: string): string => `docker.io/library/${name}`;
