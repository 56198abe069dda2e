import { EXERCISE_QUESTIONS, type Filter, type Findable, matching } from '../../lib/exercise/filter.ts';
import { startFinder } from './start.ts';

startFinder<Findable, Filter>({
	questions: EXERCISE_QUESTIONS,
	read: (element) => JSON.parse(element.dataset['find'] ?? '') as Findable,
	matching,
	nouns: ['exercise', 'exercises'],
});
