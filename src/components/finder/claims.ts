import {
	type ClaimFilter,
	claimQuestions,
	type FindableClaim,
	matchingClaims,
} from '../../lib/claims/filter.ts';
import { startFinder } from './start.ts';

const topics = [...document.querySelectorAll<HTMLInputElement>('[data-finder] [name=topic]')];

startFinder<FindableClaim, ClaimFilter>({
	questions: claimQuestions(topics.map(({ value }) => value)),
	read: (element): FindableClaim => ({
		topic: element.closest<HTMLElement>('[data-shelf]')?.dataset['shelf'] ?? '',
		sure: element.dataset['find'] as FindableClaim['sure'],
		text: element.textContent,
	}),
	matching: matchingClaims,
	nouns: ['claim', 'claims'],
});
