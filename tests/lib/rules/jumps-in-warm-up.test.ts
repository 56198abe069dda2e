import { describe, it } from 'vitest';
import { jumpsInWarmUp } from '../../../src/lib/rules/jumps-in-warm-up.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('jumps-in-warm-up', () => {
	it('counts a few jumps before a hard run that day', () => {
		expectTable(jumpsInWarmUp, [
			[['tue am plyo 10 contacts=40', 'tue pm intervals 60'], 1],
			[['tue am plyo 10 contacts=41', 'tue pm intervals 60'], 0],
			[['tue am plyo 10 contacts=40', 'tue pm long 60'], 0],
			[['tue pm plyo 10 contacts=40', 'tue am intervals 60'], 0],
		]);
	});

	it('keeps to one day of one week', () => {
		expectTable(jumpsInWarmUp, [
			[['-1 tue am plyo 10 contacts=40', 'tue pm intervals 60'], 0],
			[['0 tue am plyo 10 contacts=40', 'tue pm intervals 60'], 1],
		]);
	});
});
