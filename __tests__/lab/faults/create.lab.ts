// A first deploy, with a fault at each of its calls.
import { deployFirst, stage } from '../support/fault-orders.ts';
import { sweep } from '../support/fault-sweep.ts';

sweep({ name: 'create', stage, before: [], orders: [deployFirst], reusable: false });
