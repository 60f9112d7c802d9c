export * from './types';
export {makeRecord, readStored, recordKey} from './readStored';
export {shouldRemindToExport} from './reminder';
export {bringBack, clearTicks, tickAll, untickAll} from './ticks';
