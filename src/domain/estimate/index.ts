export {EstimateError} from './expression';
export {defineEstimate} from './model';
export type {DerivedSpec, EstimateModel, EstimateSpec, InputSpec} from './model';
export {defaultInputs, evaluate} from './evaluate';
export type {Evaluation, Values} from './evaluate';
export {checkInput, readInput} from './reading';
export type {Reading} from './reading';
export {arithmetic, equalsSign, formattedDefaults, formatValue, specOf} from './display';
