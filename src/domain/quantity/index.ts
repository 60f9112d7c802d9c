export {DEFAULT_DIGITS, EXACT_DIGITS, formatOperand, formatQuantity, isRounded} from './format';
export {formatNumber, groupThousands} from './number';
export {parseQuantity} from './parse';
