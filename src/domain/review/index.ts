export * from './types';
export * from './decks';
export {begunToday, queueOf, type Day, type QueueItem} from './queue';
export {countsOf, FORECAST_DAYS, forecastOf, type DeckCounts} from './forecast';
export {takeBack, withReview, type Done} from './undo';
