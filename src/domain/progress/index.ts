export * from './types';
export {byStep, type StepStanding} from './byStep';
export {dueToday, type DueToday} from './due';
export {addressOfPlace, lastPlace, type Place} from './lastPlace';
export {mocksHeld, NO_MOCKS} from './mocksHeld';
export {addressOfNext, nextOf, type Next} from './next';
export {type OutlinePage, type ProgressOutline} from './outline';
export {findIn} from './recordsById';
export {standingOf} from './standing';
