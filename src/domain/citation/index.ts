export {dayInWords} from './day';
export {shownReferences, type CslReference, type ShownReference} from './reference';
