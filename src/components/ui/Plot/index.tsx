export type {Choice, Control, Controls, Range, Values} from './controls';
export {LiveFigure} from './LiveFigure';
export type {Drawing} from './LiveFigure';
export type {Axis, Line, Look} from './Plot';
export {useFigure} from './useFigure';
