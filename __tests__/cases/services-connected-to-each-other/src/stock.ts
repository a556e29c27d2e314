import { createServer } from 'node:http';

createServer((_, response) => response.end('12')).listen(process.env.PORT);
