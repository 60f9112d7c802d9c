export {FigureFrame, Numbers} from './FigureFrame';
export {LiveFigure} from './LiveFigure';
export type {Drawing} from './LiveFigure';
export type {Axis} from './Plot';
export {useFigure} from './useFigure';
