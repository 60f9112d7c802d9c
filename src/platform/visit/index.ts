export {
  applyInputs,
  dismissPendingInputs,
  resetInputs,
  setInput,
  setPendingInputs,
  subscribeToVisit,
  visitOf,
} from './store';
export {publishedValues, useSpokesman, useVisit, useVisitValues} from './useVisit';
export type {VisitValues} from './useVisit';
export {figureAnchor, figureHref, showFigureLink, useLinkedFigure} from './figureLink';
