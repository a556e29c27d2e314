// The published schema: what editors complete and check with.
export default async ({ load, put }) => {
  const { shape } = await load('config/schema.js');
  const { publishedSchema } = await load('config/rendering.js');
  put(
    'schemas/batch-jobs.schema.json',
    `${JSON.stringify(publishedSchema(shape, 'batch-jobs.schema.json'), null, 2)}\n`,
  );
};
