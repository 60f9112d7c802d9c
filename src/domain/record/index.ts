export * from './types';
export {kinds} from './kinds';
export {makeRecord, readStored, recordKey} from './readStored';
export {shouldRemindToExport} from './reminder';
export {bringBack, clearTicks, tickAll, untickAll} from './ticks';
