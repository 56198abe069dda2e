import { describe, expect, test } from 'vitest';
import { AGE_BANDS, ageBandName, ageBandOf } from '../../../src/lib/model/person.ts';

describe('age bands', () => {
	test.each([
		[3, 16],
		[16, 16],
		[19, 16],
		[20, 20],
		[59, 50],
		[60, 60],
		[80, 80],
		[110, 80],
	])('put %i years into the band from %i', (age, band) => {
		expect(ageBandOf(age)).toBe(band);
	});

	test('have names a reader can choose from', () => {
		expect(AGE_BANDS.map(ageBandName)).toEqual([
			'Under 20',
			'20 to 29',
			'30 to 39',
			'40 to 49',
			'50 to 59',
			'60 to 69',
			'70 to 79',
			'80 or over',
		]);
	});
});
