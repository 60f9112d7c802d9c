export {parseInline, plainText, type Inline} from './inline';
export {slugLabel} from './slug';
export {formulaText} from './formula';
