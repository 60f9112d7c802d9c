import {checkProse} from '../../../lint/run';
import type {Stage} from '../stage';

export const prose: Stage = {
  name: 'prose',
  holds: 'house style over pages and their data (lint/)',
  run: () => checkProse(process.cwd()),
};
