export const resize = async (event: unknown) => event;
