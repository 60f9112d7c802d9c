/** `cards.yaml`: flashcards, one idea each, answerable without seeing the page. */
import * as v from 'valibot';
import {id, step, text, uses} from './fields';

const card = v.strictObject({id, front: text, back: text, step, section: id, uses});

export const cardsSchema = v.strictObject({cards: v.array(card)});

export type Cards = v.InferOutput<typeof cardsSchema>;
export type Card = Cards['cards'][number];
