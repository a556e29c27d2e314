// The end of a stage, with a fault at each of its calls.
import { deployFirst, destroy, stage } from '../support/fault-orders.ts';
import { sweep } from '../support/fault-sweep.ts';

sweep({ name: 'destroy', stage, before: [deployFirst], orders: [destroy], reusable: false });
