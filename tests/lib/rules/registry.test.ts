import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ABOUT, aboutRule } from '../../../src/lib/rules/about.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { placeExample } from '../../../src/lib/rules/example.ts';
import type { ExampleWeek } from '../../../src/lib/rules/example.ts';
import { explain } from '../../../src/lib/rules/explain.ts';
import { RULES, ruleById } from '../../../src/lib/rules/registry.ts';
import { type Weight, WEIGHTS, worth } from '../../../src/lib/rules/weights.ts';
import { WORDS, ruleWords } from '../../../src/lib/rules/words.ts';
import { verdictOn } from '../../helpers/expect-rule.ts';
import { requestWith, week } from '../../helpers/week.ts';

const ids = RULES.map(({ meta }) => meta.id);
const filesIn = (folder: string): string[] => readdirSync(fileURLToPath(new URL(folder, import.meta.url)));
const finding = { rule: ids[0] as string, severity: 'hard', points: 1, measure: 1, sessions: [] } as const;

describe('the rules', () => {
	it('each have a file and a test of their own, named after them', () => {
		const files = filesIn('../../../src/lib/rules/');
		const tests = filesIn('./');
		for (const id of ids) {
			expect(files).toContain(`${id}.ts`);
			expect(tests).toContain(`${id}.test.ts`);
		}
	});

	it('each have their words and their prose, and none are without a rule', () => {
		expect(Object.keys(WORDS).sort()).toEqual([...ids].sort());
		expect(Object.keys(ABOUT).sort()).toEqual([...ids].sort());
	});

	it('cover H1 to H9 and H11, and every preference of the evidence base', () => {
		const evidence = RULES.map(({ meta }) => aboutRule(meta.id).evidence);
		for (const name of ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H11'])
			expect(evidence).toContain(name);
		expect(ids).toEqual(
			expect.arrayContaining([
				'lift-after-key-run',
				'lift-day-after-key-run',
				'lift-on-easy-day',
				'keep-rest-days-empty',
				'keep-easy-days-easy',
				'hours-between-run-and-lift',
				'three-days-between-heavy',
				'upper-body-with-a-run',
				'light-before-key-is-fine',
				'jumps-in-warm-up',
				'no-three-hard-days',
				'preferred-day',
				'same-as-last-week',
			]),
		);
	});

	it('have one id each and a weight for every soft message, for no others', () => {
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.map((id) => ruleById(id))).toEqual(RULES);
		const soft = RULES.filter(({ meta }) => meta.kind === 'soft');
		expect(Object.keys(WEIGHTS).sort()).toEqual(soft.map(({ meta }) => meta.id).sort());
		for (const { meta } of soft) {
			for (const message of Object.keys(ruleWords(meta.id).messages)) {
				expect(worth(meta, message, 'consolidate')).toBeTypeOf('number');
			}
		}
	});

	it('weigh what the evidence base says they weigh', () => {
		const weights = Object.entries(WEIGHTS).flatMap(([id, messages]) =>
			Object.entries<Weight>(messages).map(([message, { consolidate, separate }]) => [
				`${id} ${message}`,
				consolidate,
				separate,
			]),
		);
		expect(weights).toEqual([
			['lift-after-key-run afterRun', 6, -2],
			['lift-day-after-key-run dayAfter', -3, 5],
			['lift-on-easy-day easyDay', 0, 4],
			['keep-rest-days-empty onRestDay', -6, -3],
			['keep-easy-days-easy easyDays', 3, 2],
			['hours-between-run-and-lift long', 3, 1],
			['hours-between-run-and-lift middle', 1, 0],
			['hours-between-run-and-lift short', -4, -4],
			['three-days-between-heavy wide', 3, 3],
			['upper-body-with-a-run withRun', 1, 1],
			['light-before-key-is-fine fine', 0, 0],
			['jumps-in-warm-up beforeRun', 2, 1],
			['no-three-hard-days threeInARow', -6, -6],
			['preferred-day asWished', 4, 4],
			['same-as-last-week same', 2, 2],
			['spread-strength sameDay', -2, -2],
			['spread-strength nextDay', -1, -1],
			['key-runs-apart sameDay', -6, -6],
			['key-runs-apart nextDay', -3, -3],
			['one-run-a-day sameDay', -2, -2],
		]);
	});

	it('carry a source unless they are our rule of thumb', () => {
		for (const { meta } of RULES) {
			if (ruleWords(meta.id).certainty !== 'rule-of-thumb')
				expect(aboutRule(meta.id).sources, meta.id).not.toHaveLength(0);
		}
	});

	it.each(RULES.map((rule) => [rule.meta.id, rule] as const))(
		'show weeks that are what they claim: %s',
		(id, rule) => {
			const { keeps, breaks } = aboutRule(id).examples;
			const [kept, broken] = [keeps, breaks].map((example) => verdictOn(rule, example));
			const earned = (example: ExampleWeek) => {
				const { request, sessions } = placeExample(example);
				const strategy = request.strategy === 'consolidate' ? 'consolidate' : 'separate';
				return check(request, strategy, sessions, [rule]).reduce((sum, { points }) => sum + points, 0);
			};
			if (rule.meta.kind !== 'soft') {
				expect(kept?.messages).toEqual([]);
				expect(broken?.messages).not.toEqual([]);
			} else if (id === 'light-before-key-is-fine') {
				// It counts for nothing either way; it says so.
				expect(kept?.messages).not.toEqual([]);
				expect(broken?.messages).toEqual([]);
			} else {
				expect(earned(keeps)).toBeGreaterThan(earned(breaks));
			}
		},
	);

	it('show weeks that keep a rule and break no other hard one for it', () => {
		for (const { meta } of RULES) {
			const { request, sessions } = placeExample(aboutRule(meta.id).examples.keeps);
			const broken = check(request, 'separate', sessions).filter(({ severity }) => severity === 'hard');
			expect(broken, meta.id).toEqual([]);
		}
	});

	it('are never bent for H1, H4’s order, H7, the minutes a person has, and one session a slot', () => {
		const unbending = RULES.filter(({ meta }) => meta.relaxable === false).map(({ meta }) => meta.id);
		expect(unbending.sort()).toEqual(
			['free-time', 'keep-races-clear', 'key-runs-on-fresh-legs', 'one-session-a-slot', 'run-first'].sort(),
		);
	});

	it('answer a wrong id, message or weight with an error that names it', () => {
		expect(() => ruleById('no-such-rule')).toThrow('no-such-rule');
		expect(() => aboutRule('no-such-rule')).toThrow('no-such-rule');
		expect(() => ruleWords('no-such-rule')).toThrow('no-such-rule');
		expect(() => explain({ ...finding, messageId: 'nothing' }, [])).toThrow('nothing');
		expect(() => worth({ id: 'preferred-day', kind: 'soft' }, 'nothing', 'separate')).toThrow('nothing');
		expect(() => worth({ id: 'nothing', kind: 'soft' }, 'x', 'separate')).toThrow('nothing');
	});

	it('say hours whole and never round up to a gap that is not there', () => {
		const short = {
			rule: 'hours-before-key-runs',
			severity: 'hard',
			points: 1,
			messageId: 'short',
			measure: 23.7,
		} as const;
		expect(explain({ ...short, sessions: ['a', 'b'] }, [])).toBe('a ends 23 h before b; leave 24 h.');
	});

	it('name a session that is no longer there by its id, and leave an unknown placeholder alone', () => {
		expect(explain({ ...finding, messageId: 'dayBefore', sessions: ['gone'] }, [])).toBe(
			'gone is the day before {second}.',
		);
	});
});

describe('check', () => {
	it('weighs soft findings by strategy and calls them good or cost', () => {
		const sessions = week('tue am intervals 60', 'tue pm heavy-legs 40');
		const about = (strategy: 'consolidate' | 'separate') =>
			check(requestWith(), strategy, sessions).find(({ rule }) => rule === 'lift-after-key-run');
		expect(about('consolidate')).toMatchObject({ severity: 'good', points: 6, sessions: ['s2', 's1'] });
		expect(about('separate')).toMatchObject({ severity: 'cost', points: -2 });
	});

	it('looks at the weeks around a dated week and names their sessions', () => {
		const { request, sessions } = placeExample({ sessions: ['-1 sun pm heavy-legs 40', 'mon am tempo 60'] });
		expect(check(request, 'separate', sessions)).toContainEqual(
			expect.objectContaining({ rule: 'key-runs-on-fresh-legs', sessions: ['s1', 's2'] }),
		);
	});

	it('calls the smallest plus good, the smallest minus a cost, and nothing at all no harm', () => {
		const severityOf = (id: string, ...sessions: readonly string[]) =>
			check(requestWith(), 'separate', week(...sessions)).find(({ rule }) => rule === id)?.severity;
		expect(severityOf('upper-body-with-a-run', 'tue am easy 30', 'tue pm upper-core 30')).toBe('good');
		expect(severityOf('spread-strength', 'tue am upper-core 30', 'wed am upper-core 30')).toBe('cost');
		expect(severityOf('light-before-key-is-fine', 'tue am upper-core 30', 'wed am tempo 30')).toBe('good');
	});

	it('lets warnings speak without points', () => {
		const sessions = week('sat am long 100');
		const findings = check(requestWith({ athlete: { longestRunMinutes: 60 } }), 'separate', sessions);
		expect(findings).toContainEqual(
			expect.objectContaining({ rule: 'long-run-guard', severity: 'warning', points: 0 }),
		);
	});

	it('counts a broken rule that may never be bent above all others', () => {
		const findings = check(requestWith(), 'separate', week('tue am heavy-legs 40', 'wed am tempo 60'));
		const points = Object.fromEntries(findings.map((found) => [found.rule, found.points]));
		expect(points['key-runs-on-fresh-legs']).toBe(24_000);
		expect(points['hours-before-key-runs']).toBe(1);
	});
});
