import {type ReactNode} from 'react';

import {addressOf} from '@generated/practice-decks/default/quizAddresses';
import quizzes from '@generated/practice-decks/default/quizzes.json';

import {QuizDrills} from './QuizDrills';

/** Questions of all pages, mixed, and more often those that were missed. */
export function Drills(): ReactNode {
  return <QuizDrills pages={quizzes} addressOf={addressOf} />;
}
