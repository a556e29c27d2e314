export default async (event: unknown) => console.log(JSON.stringify(event));
