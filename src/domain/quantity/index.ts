export {DEFAULT_DIGITS, EXACT_DIGITS, formatOperand, formatQuantity, isRounded} from './format';
export {formatNumber} from './number';
export {parseQuantity} from './parse';
