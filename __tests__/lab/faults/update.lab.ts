// A deploy that changes a job and its image, with a fault at each of its calls.
import { deployFirst, deploySecond, stage } from '../support/fault-orders.ts';
import { sweep } from '../support/fault-sweep.ts';

sweep({ name: 'update', stage, before: [deployFirst], orders: [deploySecond, deployFirst], reusable: true });
