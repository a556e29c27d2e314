// The published schema, with which editors complete and check a config.
export default async ({ load, put }) => {
  const { published } = await load('editor-schema/config-schema.js');
  put('schemas/batch-jobs.schema.json', `${JSON.stringify(await published(), null, 2)}\n`);
};
