/**
 * Turns off the SDK's warning about the version of Node for this process: the supported versions are documented in
 * docs/guides/upgrade-and-uninstall.md, and a user cannot change the SDK that is built in.
 */
export const silenceSdk = (): void => {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
};
