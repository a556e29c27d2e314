export const tools: Readonly<Record<'act' | 'actionlint' | 'zizmor' | 'check-jsonschema' | 'node24', () => string>>;
