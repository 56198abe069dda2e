import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/lib/rules/explain.ts';
import { judge } from '../../../src/lib/schedule/judge.ts';
import { plan } from '../../../src/lib/schedule/plan.ts';
import { SEED002_WEEK, TEMPLATES, templateById } from '../../../src/lib/schedule/templates.ts';

const broken = ({ request, sessions }: (typeof TEMPLATES)[number]) =>
	judge(request, 'separate', sessions).findings.filter(({ severity }) => severity === 'hard');

describe('example weeks', () => {
	it('are the eight of the evidence base, each with an id of its own', () => {
		expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(8);
	});

	it.each(TEMPLATES.map((template) => [template.id, template] as const))(
		'%s keeps every hard rule',
		(_, template) => {
			expect(broken(template)).toEqual([]);
		},
	);

	it.each(TEMPLATES.map((template) => [template.id, template] as const))(
		'%s, planned afresh, is no worse than as drawn',
		(_, { request, sessions }) => {
			const planned = plan(request);
			const drawn = judge(request, planned.strategy, sessions);
			expect(planned.best.score.hard).toBe(0);
			expect(planned.best.score.soft).toBeGreaterThanOrEqual(drawn.score.soft);
		},
	);

	it('are found by id, and an unknown id is named', () => {
		expect(templateById('race-week').title).toContain('Race week');
		expect(templateById(SEED002_WEEK.id)).toBe(SEED002_WEEK);
		expect(() => templateById('no-week')).toThrow('no-week');
	});
});

describe('the week seed002 prints', () => {
	it('is flagged for Tuesday, with the reason', () => {
		const findings = broken(SEED002_WEEK);
		const sentences = findings.map((finding) => explain(finding, SEED002_WEEK.sessions));
		expect(sentences).toContain(
			'Tuesday’s full-body session is the day before Wednesday’s interval session.',
		);
		expect(findings.every(({ sessions }) => sessions.some((id) => id === 'lift-2' || id === 'lift-3'))).toBe(
			true,
		);
	});

	it('breaks no hard rule once its four runs and two strength sessions are planned', () => {
		const { request } = SEED002_WEEK;
		const strength = request.strength.filter(({ kind }) => kind !== 'plyo');
		const planned = plan({ ...request, strategy: 'auto', strength });
		expect(strength).toHaveLength(2);
		expect(planned.status).toBe('optimal');
		expect(planned.best.score.hard).toBe(0);
	});
});
