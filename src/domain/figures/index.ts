export {calibrationCost, FACTORS, MARKET} from './calibrationCost';
export type {CalibrationCost, CalibrationInputs, Change, Point} from './calibrationCost';
export {hashCollisions, ROWS} from './hashCollisions';
export type {Collisions, HashCollisions, HashInputs} from './hashCollisions';
export {linePath, linearScale, logScale} from './scale';
export type {Scale} from './scale';
