// A deploy of what is deployed, with a fault at each of its calls.
import { deployFirst, stage } from '../support/fault-orders.ts';
import { sweep } from '../support/fault-sweep.ts';

sweep({ name: 'no-change', stage, before: [deployFirst], orders: [deployFirst], reusable: true });
