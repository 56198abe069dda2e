import { describe, expect, it } from 'vitest';
import { bracketsOf } from '../../../src/components/content/brackets.ts';
import { worthSaying } from '../../../src/components/content/findings.ts';
import { waitsOf } from '../../../src/components/content/wait.ts';
import { judge } from '../../../src/lib/schedule/judge.ts';
import { SEED002_WEEK, TEMPLATES } from '../../../src/lib/schedule/templates.ts';

const judged = ({ request, sessions }: (typeof TEMPLATES)[number]) => judge(request, 'separate', sessions);

describe('a drawn week', () => {
	it('brackets the clash of the printed week and says the rule', () => {
		const { sessions, findings } = judged(SEED002_WEEK);
		expect(bracketsOf(sessions, findings)[0]).toEqual({ from: 2, to: 3, clash: true, label: 'next day' });
		expect(worthSaying(findings)[0]).toMatchObject({ rule: 'key-runs-on-fresh-legs', severity: 'hard' });
	});

	it('draws no worked example with a clash or with brackets that overlap', () => {
		for (const template of TEMPLATES) {
			const { sessions, findings } = judged(template);
			const brackets = bracketsOf(sessions, findings);
			expect(
				brackets.filter(({ clash }) => clash),
				template.id,
			).toEqual([]);
			brackets
				.slice(1)
				.forEach(({ from }, index) =>
					expect(from, template.id).toBeGreaterThanOrEqual(brackets[index]?.to ?? 0),
				);
		}
	});
});

describe('where an exercise may stand near a hard run', () => {
	const verdicts = (kind: Parameters<typeof waitsOf>[0]) => waitsOf(kind).map(({ verdict }) => verdict);

	it('keeps heavy legs off the day before and off the hours before', () =>
		expect(verdicts('heavy-legs')).toEqual(['part', 'no', 'no', 'part']));
	it('keeps jumps off the day before and off tired legs', () => {
		const [, before, , after] = waitsOf('plyo');
		expect(before).toMatchObject({ verdict: 'no', rules: ['key-runs-on-fresh-legs'] });
		expect(after).toMatchObject({ verdict: 'no', rules: ['jumps-come-first'] });
	});
	it('lets light legs and the upper body stand anywhere', () => {
		expect(verdicts('light-legs')).toEqual(['ok', 'ok', 'ok', 'ok']);
		expect(verdicts('upper-core')).toEqual(['ok', 'ok', 'ok', 'ok']);
	});
});
